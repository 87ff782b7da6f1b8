package org.runut.cli;

import java.util.Map;
import org.runut.desk.follow.Sender;
import org.runut.web.fetch.Addresses;
import org.runut.web.fetch.Fetched.Answer;
import org.runut.web.fetch.Fetched.Failure;

/**
 * Sends what webhooks are told, to addresses of the public internet alone but for hosts that were allowed.
 *
 * @param allow the hosts
 */
record WebSender(AllowOption allow) implements Sender {
    private static final int TAKEN = 200;
    private static final int REDIRECTS = 300;

    @Override
    public Sent post(String address, Map<String, String> headers, byte[] body) {
        try (var fetcher = allow.fetcher()) {
            return switch (fetcher.post(Addresses.of(address), headers, body)) {
                case Failure failure -> new Sent(false, failure.detail());
                case Answer answer ->
                    new Sent(answer.status() >= TAKEN && answer.status() < REDIRECTS, String.valueOf(answer.status()));
            };
        } catch (IllegalArgumentException e) {
            return new Sent(false, e.getMessage() + ".");
        }
    }
}
