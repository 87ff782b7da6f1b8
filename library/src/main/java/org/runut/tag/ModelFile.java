package org.runut.tag;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UTFDataFormatException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The file of a model: a mark, the version of the format, the length and check sum of the rest; then the header, the
 * transitions, the scale, and each feature with its weights. Numbers are big-endian, texts as Java writes them.
 */
public final class ModelFile {
    private static final int MARK = 0x52_54_41_47; // "RTAG"
    private static final int FORMAT = 1;
    private static final int MOST_LABELS = 100;
    private static final int MOST_BYTES = 100_000_000;

    private ModelFile() {}

    /** Writes a model; the same model gives the same bytes. */
    public static void write(TagModel model, OutputStream out) throws IOException {
        var bytes = new ByteArrayOutputStream();
        write(model, new DataOutputStream(bytes));
        byte[] body = bytes.toByteArray();
        var data = new DataOutputStream(out);
        data.writeInt(MARK);
        data.writeInt(FORMAT);
        data.writeInt(body.length);
        data.writeInt(sum(body));
        data.write(body);
        data.flush();
    }

    private static void write(TagModel model, DataOutputStream out) throws IOException {
        var header = model.header();
        int labels = header.labels().size();
        out.writeUTF(header.kind());
        out.writeInt(header.features());
        write(header.labels(), out);
        write(header.data(), out);
        for (int x = 0; x <= labels; x++) {
            for (int y = 0; y < labels; y++) {
                out.writeFloat(model.transition(x == labels ? TagModel.START : x, y));
            }
        }
        out.writeFloat(model.scale());
        int[] hashes = new int[model.size()];
        short[] weights = new short[hashes.length * labels];
        model.copyTo(hashes, weights);
        out.writeInt(hashes.length);
        for (int k = 0; k < hashes.length; k++) {
            out.writeInt(hashes[k]);
            for (int y = 0; y < labels; y++) {
                out.writeShort(weights[k * labels + y]);
            }
        }
    }

    private static void write(List<String> texts, DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            out.writeUTF(text);
        }
    }

    /**
     * Reads a model.
     *
     * @param name what to call the file where it is refused
     * @throws IOException where it can't be read, or is no model, or is damaged; the message says it in one line
     */
    public static TagModel read(InputStream in, String name) throws IOException {
        var data = new DataInputStream(in);
        byte[] start = data.readNBytes(4 * Integer.BYTES);
        if (start.length < 4 * Integer.BYTES) {
            throw new IOException(name + ": no model, too short");
        }
        var numbers = new DataInputStream(new ByteArrayInputStream(start));
        require(numbers.readInt() == MARK, name, "no model");
        int format = numbers.readInt();
        require(format == FORMAT, name, "a model in format " + format + ", this version reads " + FORMAT);
        int length = numbers.readInt();
        require(length >= 0 && length <= MOST_BYTES, name, "a damaged model");
        int sum = numbers.readInt();
        byte[] body = data.readNBytes(length);
        require(body.length == length && sum(body) == sum, name, "a damaged model");
        try {
            return body(new DataInputStream(new ByteArrayInputStream(body)), body.length, name);
        } catch (EOFException | UTFDataFormatException e) {
            throw new IOException(name + ": a damaged model", e);
        }
    }

    private static TagModel body(DataInputStream in, int length, String name) throws IOException {
        var header = new ModelHeader(in.readUTF(), in.readInt(), texts(in, name), texts(in, name));
        int labels = header.labels().size();
        require(labels > 0, name, "a model without labels");
        float[] transitions = new float[(labels + 1) * labels];
        for (int k = 0; k < transitions.length; k++) {
            transitions[k] = in.readFloat();
        }
        float scale = in.readFloat();
        int count = in.readInt();
        require(count >= 0 && (long) count * (4 + 2 * labels) <= length, name, "a damaged model");
        int[] hashes = new int[count];
        short[] weights = new short[count * labels];
        for (int k = 0; k < count; k++) {
            hashes[k] = in.readInt();
            require(hashes[k] != 0, name, "a damaged model");
            for (int y = 0; y < labels; y++) {
                weights[k * labels + y] = in.readShort();
            }
        }
        return new TagModel(header, transitions, scale, hashes, weights);
    }

    private static List<String> texts(DataInputStream in, String name) throws IOException {
        int count = in.readInt();
        require(count >= 0 && count <= MOST_LABELS, name, "a damaged model");
        var texts = new ArrayList<String>(count);
        for (int k = 0; k < count; k++) {
            texts.add(in.readUTF());
        }
        return texts;
    }

    private static int sum(byte[] body) {
        var sum = new CRC32();
        sum.update(body);
        return (int) sum.getValue();
    }

    private static void require(boolean holds, String name, String otherwise) throws IOException {
        if (!holds) {
            throw new IOException(name + ": " + otherwise);
        }
    }
}
