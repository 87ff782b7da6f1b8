package org.runut.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an assistant that speaks the Model Context Protocol is told. */
class AssistantsTest {
    private static Served served;

    @BeforeAll
    static void open() throws IOException {
        served = Served.demo();
    }

    @AfterAll
    static void close() {
        served.close();
    }

    private static JsonNode ask(String request) throws Exception {
        var answer = served.post("/mcp", request, "Content-Type", "application/json");
        return JsonMapper.shared().readTree(answer.body());
    }

    private static JsonNode call(String tool, String arguments) throws Exception {
        return ask("{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"tools/call\",\"params\":{\"name\":\"" + tool
                + "\",\"arguments\":" + arguments + "}}");
    }

    @ParameterizedTest
    @CsvSource({"2025-06-18, 2025-06-18", "2025-11-25, 2025-11-25", "1999-01-01, 2025-06-18"})
    void aVersionIsAgreedOn(String wished, String agreed) throws Exception {
        var hello = ask("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\""
                + wished + "\"}}");
        assertThat(hello.at("/result/protocolVersion").asString()).isEqualTo(agreed);
        assertThat(hello.at("/result/serverInfo/name").asString()).isEqualTo("runut");
    }

    /** Every tool that is listed says what it wants and answers, also where nothing is given to it. */
    @Test
    void everyToolThatIsListedAnswers() throws Exception {
        var tools =
                ask("{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/list\"}").at("/result/tools");
        assertThat(tools).hasSize(7);
        for (JsonNode tool : tools) {
            boolean wants = !tool.at("/inputSchema/required").isEmpty();
            var said = call(tool.get("name").asString(), "{}").get("result");
            assertThat(said.get("isError").asBoolean()).as("%s", tool).isEqualTo(wants);
            assertThat(said.at("/content/0/text").asString().contains("it is missing"))
                    .isEqualTo(wants);
        }
    }

    @Test
    void claimsComeWithTheirEvidence() throws Exception {
        String story = served.story("Gempa");
        var told = JsonMapper.shared()
                .readTree(call("search_claims", "{\"words\":\"orang tewas\"}")
                        .at("/result/content/0/text")
                        .asString());
        assertThat(told.get("items")).isNotEmpty();
        assertThat(told.at("/items/0/sentenceText").isMissingNode()).isFalse();
        assertThat(call("get_story", "{\"id\":\"" + story + "\"}")
                        .at("/result/content/0/text")
                        .asString())
                .contains("\"questions\"");
        assertThat(call("get_story", "{\"id\":\"none\"}").at("/result/isError").asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nonsense                                                                        | -32700
            {"hello":1}                                                                     | -32600
            [{"jsonrpc":"2.0","id":5,"method":"ping"}]                                      | -32600
            {"jsonrpc":"2.0","id":5,"method":"x"}                                           | -32601
            {"jsonrpc":"2.0","id":5,"method":"tools/call","params":{"name":"none"}}         | -32602
            """)
    void whatIsNoRequestIsToldSo(String request, int code) throws Exception {
        assertThat(ask(request).at("/error/code").asInt()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, Content-Type, text/plain, 415",
        "POST, Origin, https://elsewhere.example, 403",
        "POST, MCP-Protocol-Version, 1999-01-01, 400",
        "POST, MCP-Protocol-Version, 2025-06-18, 200",
        "GET, Accept, text/event-stream, 405",
        "DELETE, Accept, application/json, 405"
    })
    void theTransportIsThatOfTheProtocol(String method, String header, String value, int status) throws Exception {
        var request = HttpRequest.newBuilder(served.at("/mcp"))
                .setHeader("Content-Type", "application/json")
                .setHeader(header, value)
                .method(method, BodyPublishers.ofString("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(status);
        }
    }
}
