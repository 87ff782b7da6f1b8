package org.runut.desk.page;

import org.jspecify.annotations.Nullable;
import org.runut.model.RawArticle;

/**
 * The page where articles are added.
 *
 * @param frame   what is around it
 * @param given   what was typed before, where that could not be taken
 * @param problem why not; empty where nothing was tried
 * @param base    where the desk is, for the bookmarklet
 */
public record AddPage(Frame frame, RawArticle given, String problem, String base) implements Page {
    private static final String BOOKMARKLET = "javascript:(()=>{const f=document.createElement('form');"
            + "f.method='POST';f.action='DESKclip';f.target='_blank';f.acceptCharset='utf-8';f.style.display='none';"
            + "for(const[n,v]of[['url',location.href],['html',document.documentElement.outerHTML]])"
            + "{const i=document.createElement('textarea');i.name=n;i.value=v;f.append(i)}"
            + "document.body.append(f);HTMLFormElement.prototype.submit.call(f);f.remove()})()";

    @Override
    public String template() {
        return "add.jte";
    }

    /** What was typed into a field. */
    String typed(@Nullable String field) {
        return field == null ? "" : field;
    }

    /** A bookmark that sends the page one reads to this desk, as one sees it. */
    String bookmarklet() {
        return BOOKMARKLET
                .replace("DESK", base.replaceAll("[^\\w.:/\\[\\]-]", ""))
                .replace("\"", "&quot;");
    }
}
