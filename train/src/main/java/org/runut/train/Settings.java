package org.runut.train;

/**
 * How to train. The same settings and data give the same model.
 *
 * @param epochs  how often each sentence is learned from
 * @param rate    how far each step goes
 * @param dropout the share of features hidden at each step, so that no single one is relied upon
 * @param decay   how strongly weights are drawn to nothing
 * @param least   features whose weights are all smaller are left out of the model
 * @param runs    over how many orders of the sentences the weights are averaged
 * @param seed    of the orders and of what is hidden
 */
public record Settings(int epochs, double rate, double dropout, double decay, double least, int runs, long seed) {
    /** What has proved good for names. */
    public static Settings usual() {
        return new Settings(12, 0.1, 0.3, 1e-4, 0.02, 1, 1);
    }
}
