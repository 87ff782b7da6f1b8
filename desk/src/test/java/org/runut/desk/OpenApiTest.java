package org.runut.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the interface says what is really answered, no less and no more. */
class OpenApiTest {
    private static Served served;
    private static JsonNode description;
    private static String story;

    @BeforeAll
    static void open() throws Exception {
        served = Served.demo();
        story = served.story("Gempa");
        description = json("/api/v1/openapi.json");
    }

    @AfterAll
    static void close() {
        served.close();
    }

    private static JsonNode json(String path) throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(served.get(path).body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/stories",
                "/stories/{id} STORY",
                "/articles/{id} ARTICLE",
                "/figures/{id} FIGURE",
                "/search ?q=gempa",
                "/claims ?q=tewas",
                "/claims ?kind=quotation",
                "/claims ?kind=occurrence",
                "/ask ?text=Sebanyak+162+orang+tewas+akibat+gempa+Karsawana%2C+kata+BTBN.",
                "/decisions",
                "/follow",
                "/audit"
            })
    void answersAreAsDescribed(String asked) throws Exception {
        var words = asked.split(" ");
        var told = served.ledger.story(story).orElseThrow();
        String value = words.length < 2
                ? ""
                : words[1].replace("STORY", story)
                        .replace("ARTICLE", told.articles().getFirst().id())
                        .replace(
                                "FIGURE",
                                told.questions()
                                        .getFirst()
                                        .figures()
                                        .getFirst()
                                        .figure()
                                        .id());
        String path = words[0].contains("{id}") ? words[0].replace("{id}", value) : words[0] + value;
        var schema = description
                .at("/paths/" + words[0].replace("/", "~1") + "/get/responses/200/content")
                .path("application/json")
                .path("schema");
        assertThat(schema.isMissingNode()).isFalse();

        var wrong = new ArrayList<String>();
        compare(schema, json("/api/v1" + path), words[0], wrong);
        assertThat(new TreeSet<>(wrong)).isEmpty();
    }

    /** Compares what was answered with what was described; what has no fields described may have any. */
    private static void compare(JsonNode described, JsonNode answered, String at, List<String> wrong) {
        var schema = described.has("$ref")
                ? description.at(described.get("$ref").asString().substring(1))
                : described;
        if (schema.has("type") && !types(schema.get("type")).contains(type(answered))) {
            wrong.add(at + " is " + type(answered));
        } else if (schema.has("enum") && schema.get("enum").valueStream().noneMatch(one -> one.equals(answered))) {
            wrong.add(at + " is " + answered);
        }
        schema.path("required").forEach(name -> {
            if (!answered.has(name.asString())) {
                wrong.add(at + "." + name.asString() + " is missing");
            }
        });
        var fields = schema.path("properties");
        answered.propertyStream().forEach(field -> {
            if (fields.has(field.getKey())) {
                compare(fields.get(field.getKey()), field.getValue(), at + "." + field.getKey(), wrong);
            } else if (!fields.isEmpty() && !schema.has("required")) {
                wrong.add(at + "." + field.getKey() + " is not described");
            }
        });
        if (answered.isArray() && schema.has("items")) {
            answered.forEach(item -> compare(schema.get("items"), item, at + "[]", wrong));
        }
    }

    /** Where a number may stand, a whole one may. */
    private static List<String> types(JsonNode type) {
        var types = new ArrayList<String>();
        if (type.isArray()) {
            type.forEach(one -> types.add(one.asString()));
        } else {
            types.add(type.asString());
        }
        if (types.contains("number")) {
            types.add("integer");
        }
        return types;
    }

    private static String type(JsonNode value) {
        return value.isIntegralNumber()
                ? "integer"
                : switch (value.getNodeType()) {
                    case ARRAY -> "array";
                    case BOOLEAN -> "boolean";
                    case NULL -> "null";
                    case NUMBER -> "number";
                    case STRING -> "string";
                    case OBJECT, BINARY, MISSING, POJO -> "object";
                };
    }

    @Test
    void everyReferenceLeadsSomewhereAndEveryNameIsOneOfAKind() {
        String whole = description.toString();
        var names = description.at("/components/schemas").propertyNames();
        assertThat(names).allMatch(name -> whole.contains("\"#/components/schemas/" + name + "\""));
        var references = whole.split("\"#/components/schemas/");
        for (int i = 1; i < references.length; i++) {
            assertThat(names).contains(references[i].substring(0, references[i].indexOf('"')));
        }
        var operations = description
                .get("paths")
                .valueStream()
                .flatMap(path -> path.valueStream())
                .map(operation -> operation.path("operationId").asString(""))
                .collect(Collectors.toList());
        assertThat(operations).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void programsAreToldInJsonWhatIsNotThere() throws Exception {
        var answer = served.get("/api/v1/nowhere");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(JsonMapper.shared().readTree(answer.body()).has("error")).isTrue();
    }
}
