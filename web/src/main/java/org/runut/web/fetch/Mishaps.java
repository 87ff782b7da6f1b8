package org.runut.web.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.runut.web.fetch.Fetched.Failure;
import org.runut.web.fetch.Fetched.Reason;

/** Says in one clear sentence what went wrong with a fetch, whatever the libraries below call it. */
final class Mishaps {
    private Mishaps() {}

    /** What an exception means; {@code late} where the time that a fetch may take was over. */
    static Failure of(URI requested, IOException e, boolean late) {
        return switch (e) {
            case RefusedException refused -> new Failure(requested, refused.reason(), refused.getMessage() + ".");
            case GuardedResolver.RefusedAddressException refused ->
                new Failure(requested, Reason.ADDRESS, refused.getMessage() + ".");
            case Decompression.TooLargeException large ->
                new Failure(requested, Reason.SIZE, "The body can't be taken: " + large.getMessage() + ".");
            case InterruptedIOException slow -> tooLate(requested);
            case IOException other when late -> tooLate(requested);
            case IOException other -> new Failure(requested, Reason.CONNECTION, "It can't be fetched: " + why(e) + ".");
        };
    }

    private static Failure tooLate(URI requested) {
        return new Failure(requested, Reason.TIME, "It took longer than it may; try again later.");
    }

    private static String why(IOException e) {
        return switch (e) {
            case UnknownHostException unknown -> "the host can't be found; check the address and the network";
            case ConnectException refused -> "the host takes no connection; check the address and the network";
            case NoRouteToHostException lost -> "the host can't be reached; check the address and the network";
            case SSLException tls -> "its certificate or encryption is not in order";
            case NoHttpResponseException silent -> "the server hung up without an answer";
            case ZipException packed -> "the body is not compressed as the server says";
            case Decompression.UnknownCodingException coding -> firstLine(coding);
            case IOException broken
            when isOfHttp(broken) -> "the answer is broken or cut off (" + firstLine(broken) + ")";
            case IOException other -> "the connection broke off (" + firstLine(other) + ")";
        };
    }

    /** Whether an answer, or its end, is not as HTTP wants it. */
    private static boolean isOfHttp(IOException e) {
        return e instanceof ClientProtocolException
                || e instanceof ConnectionClosedException
                || e instanceof MessageConstraintException
                || e instanceof MalformedChunkCodingException;
    }

    private static String firstLine(IOException e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return message.lines().findFirst().orElse("").strip();
    }
}
