package org.runut.evaluate;

/** A share of right ones. */
final class Share implements Score {
    private int all;
    private int right;

    /** Counts one; gives back whether it is right. */
    boolean add(boolean isRight) {
        all++;
        right += isRight ? 1 : 0;
        return isRight;
    }

    @Override
    public double value() {
        return all == 0 ? 0 : (double) right / all;
    }

    @Override
    public String text() {
        return Score.digits(value()) + "  (" + right + " of " + all + ")";
    }
}
