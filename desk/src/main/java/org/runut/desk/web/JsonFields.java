package org.runut.desk.web;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.runut.desk.work.Wishes;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a program sent: a JSON object, its properties as the fields of a form.
 *
 * @param object the object
 */
record JsonFields(JsonNode object) implements Wishes.Fields {
    /** What a request sent; empty where it is no object, or not said to be JSON: that no page elsewhere can send unasked. */
    static Optional<JsonFields> of(ServerRequest request) {
        if (!request.headers().first(HeaderNames.CONTENT_TYPE).orElse("").startsWith("application/json")) {
            return Optional.empty();
        }
        try {
            JsonNode sent = new JsonMapper().readTree(Form.body(request));
            return Optional.of(sent).filter(JsonNode::isObject).map(JsonFields::new);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    @Override
    public String get(String name) {
        return object.path(name).asString("");
    }

    @Override
    public List<String> all(String name) {
        var values = new ArrayList<String>();
        object.path(name).forEach(value -> values.add(value.asString("")));
        return values;
    }
}
