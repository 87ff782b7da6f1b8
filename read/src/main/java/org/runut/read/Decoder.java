package org.runut.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.runut.model.Refused.Reason;

/** From bytes to text: strict UTF-8, byte order mark removed, CRLF made LF. */
final class Decoder {
    /** How many bytes at the begin tell whether an input is text. */
    private static final int SAMPLE = 4096;

    private Decoder() {}

    static Result<String> decode(byte[] bytes) {
        if (bytes.length == 0) {
            return Result.bad(Reason.EMPTY, "", "The input is empty.");
        }
        if (isUtf16(bytes)) {
            return Result.bad(Reason.ENCODING, "byte 0", "The text is UTF-16; save it as UTF-8 first.");
        }
        if (isBinary(bytes)) {
            return Result.bad(Reason.BINARY, "", "The input is not text but binary data.");
        }
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var outcome = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (outcome.isError()) {
            return Result.bad(
                    Reason.ENCODING,
                    "byte " + in.position(),
                    "The text is not valid UTF-8 from byte " + in.position() + " on; convert it to UTF-8 first.");
        }
        return new Result.Good<>(plain(out.flip().toString()));
    }

    /** The text without byte order mark and with LF line ends. */
    static String plain(String text) {
        String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return marked.indexOf('\r') < 0 ? marked : marked.replace("\r\n", "\n");
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** Whether the bytes begin with a mark of UTF-16. */
    static boolean isUtf16(byte[] bytes) {
        return startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF);
    }

    /** Whether the bytes are no text of any kind. */
    static boolean isBinary(byte[] bytes) {
        int controls = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return true;
            }
            if (i < SAMPLE && isControl(bytes[i])) {
                controls++;
            }
        }
        return controls * 20 > Math.min(bytes.length, SAMPLE)
                || startsWith(bytes, '%', 'P')
                        && new String(bytes, 0, Math.min(5, bytes.length), StandardCharsets.US_ASCII).equals("%PDF-");
    }

    private static boolean isControl(byte b) {
        return b > 0 && b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f';
    }
}
