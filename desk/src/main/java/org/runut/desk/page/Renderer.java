package org.runut.desk.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;

/** Turns pages into HTML. Safe for use by many threads. */
public final class Renderer {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Renderer.class.getClassLoader(), Renderer.class.getPackageName());

    /** The HTML of a page. */
    public String render(Page page) {
        var output = new StringOutput(1 << 15);
        engine.render(page.template(), page, output);
        return Visible.of(output.toString());
    }

    /** A text as it stands between the elements of a page. */
    public static String escaped(String text) {
        var output = new StringOutput();
        Escape.htmlContent(text, output);
        return Visible.of(output.toString());
    }
}
