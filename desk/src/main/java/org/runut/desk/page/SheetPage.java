package org.runut.desk.page;

import org.runut.desk.work.Intake;

/**
 * What became of the rows of a spreadsheet.
 *
 * @param frame what is around it
 * @param file  its name
 * @param sheet what became of them
 */
public record SheetPage(Frame frame, String file, Intake.Sheet sheet) implements Page {
    @Override
    public String template() {
        return "sheet.jte";
    }
}
