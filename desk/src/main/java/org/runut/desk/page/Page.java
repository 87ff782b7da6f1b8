package org.runut.desk.page;

/** A page with everything that its template shows. */
public sealed interface Page
        permits StoriesPage,
                StoryPage,
                QuotationsPage,
                ArticlePage,
                FigurePage,
                ClaimPage,
                AskPage,
                SearchPage,
                ReportPage,
                DecisionsPage,
                AddPage,
                FollowsPage,
                FollowPage,
                ErrandPage,
                SheetPage,
                ClipPage,
                WorkPage,
                SignInPage,
                AccountPage,
                PeoplePage,
                AuditPage,
                MessagePage {
    /** What is around it. */
    Frame frame();

    /** The file of its template. */
    String template();
}
