package org.runut.ledger.sql;

import java.io.Reader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.runut.ledger.LedgerException;
import org.runut.model.TimeValue;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** The fields of a JSON object by name, read as the type that is asked for. Numbers stay as written until then. */
record Fields(Map<String, Object> values) {
    /** What the ledger wrote itself it reads back, however long. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final int LONGEST_SHARED = 100;

    /** Reads one object. */
    static Fields read(Reader source) {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), source)) {
            parser.nextToken();
            return object(parser, new HashMap<>());
        } catch (JacksonException e) {
            throw new LedgerException("an article of the ledger is damaged: " + e.getOriginalMessage(), e);
        }
    }

    /** A text that comes again is the same object again: articles repeat names, frames and ids. */
    private static Fields object(JsonParser parser, Map<String, String> texts) {
        var values = new HashMap<String, Object>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            values.put(name, value(parser, texts));
        }
        return new Fields(values);
    }

    private static Object value(JsonParser parser, Map<String, String> texts) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, texts);
            case START_ARRAY -> {
                var list = new ArrayList<Object>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser, texts));
                }
                yield list;
            }
            case VALUE_STRING -> {
                String text = parser.getString();
                yield text.length() > LONGEST_SHARED ? text : texts.computeIfAbsent(text, t -> t);
            }
            default -> parser.getString();
        };
    }

    private Object required(String name) {
        var value = values.get(name);
        if (value == null) {
            throw new LedgerException("an article of the ledger is damaged: no " + name);
        }
        return value;
    }

    String text(String name) {
        return (String) required(name);
    }

    @Nullable
    String textOrNull(String name) {
        return (String) values.get(name);
    }

    int number(String name) {
        return Integer.parseInt(text(name));
    }

    double real(String name) {
        return Double.parseDouble(text(name));
    }

    boolean flag(String name) {
        return Boolean.parseBoolean(text(name));
    }

    @Nullable
    BigDecimal decimalOrNull(String name) {
        String text = textOrNull(name);
        return text == null ? null : new BigDecimal(text);
    }

    @Nullable
    TimeValue timeOrNull(String name) {
        String text = textOrNull(name);
        return text == null ? null : new TimeValue(text);
    }

    <E extends Enum<E>> E name(String name, Class<E> type) {
        return Enum.valueOf(type, text(name).toUpperCase(Locale.ROOT));
    }

    <E extends Enum<E>> @Nullable E nameOrNull(String name, Class<E> type) {
        return values.containsKey(name) ? name(name, type) : null;
    }

    Fields object(String name) {
        return (Fields) required(name);
    }

    <T> @Nullable T objectOrNull(String name, Function<Fields, T> reader) {
        return values.containsKey(name) ? reader.apply(object(name)) : null;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    <T> List<T> list(String name, Function<Fields, T> reader) {
        return ((List<?>) required(name))
                .stream().map(item -> reader.apply((Fields) item)).toList();
    }

    List<String> texts(String name) {
        return ((List<?>) required(name)).stream().map(String.class::cast).toList();
    }
}
