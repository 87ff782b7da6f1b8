package org.runut.cli.show;

/** How words are set on a screen that can do it. */
enum Style {
    PLAIN(""),
    BOLD("1"),
    DIM("2"),
    RED("31"),
    GREEN("32"),
    YELLOW("33"),
    CYAN("36"),
    MARKED("1;4");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    /** The words between the control sequences of this style. */
    String paint(String words) {
        return code.isEmpty() || words.isEmpty() ? words : "\u001b[" + code + "m" + words + "\u001b[0m";
    }
}
