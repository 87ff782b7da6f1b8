package org.runut.desk;

import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import java.net.BindException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.runut.desk.web.Site;
import org.runut.desk.work.Intake;
import org.runut.ledger.Ledger;

/** Serves a ledger as web pages until it is closed. The ledger is the caller's, who closes it afterwards. */
public final class Desk implements AutoCloseable {
    private static final int LARGEST_FORM = 24 << 20;
    private static final int MOST_REQUESTS = 256;

    private final WebServer server;
    private final String host;

    /** What the server would tell is told by whoever serves; kept, since loggers that nobody holds are forgotten. */
    private final Logger logger = Logger.getLogger("io.helidon");

    private Desk(Settings settings, Ledger ledger, Intake intake) {
        logger.setLevel(Level.OFF);
        this.host = settings.host();
        var site = new Site(settings.host(), settings.language(), settings.user(), ledger, intake);
        HttpRouting.Builder routing = HttpRouting.builder();
        site.add(routing);
        this.server = WebServer.builder()
                .host(settings.host())
                .port(settings.port())
                .shutdownHook(false)
                .maxPayloadSize(LARGEST_FORM)
                .maxConcurrentRequests(MOST_REQUESTS)
                .addRouting(routing)
                .build();
    }

    /**
     * Begins to serve.
     *
     * @throws BindException where it can't listen there: another program has the port, or the address is not of this machine
     */
    public static Desk open(Settings settings, Ledger ledger, Intake intake) throws BindException {
        var desk = new Desk(settings, ledger, intake);
        desk.server.start();
        if (!desk.server.isRunning()) {
            throw new BindException(settings.host() + ":" + settings.port());
        }
        return desk;
    }

    /** Where it is served. */
    public String address() {
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + server.port() + "/";
    }

    @Override
    public void close() {
        server.stop();
    }
}
