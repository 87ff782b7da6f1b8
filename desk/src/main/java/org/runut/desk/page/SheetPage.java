package org.runut.desk.page;

import org.runut.desk.work.Intake;

/**
 * What became of the rows of a spreadsheet.
 *
 * @param frame what is around it
 * @param sheet what became of them
 */
public record SheetPage(Frame frame, Intake.Sheet sheet) implements Page {
    @Override
    public String template() {
        return "sheet.jte";
    }
}
