package org.runut.desk;

import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import java.net.BindException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.runut.desk.account.Accounts;
import org.runut.desk.account.Person;
import org.runut.desk.follow.Sender;
import org.runut.desk.web.Site;
import org.runut.desk.work.Intake;
import org.runut.desk.work.Vault;
import org.runut.ledger.Ledger;

/** Serves a ledger as web pages until it is closed. The ledger is the caller's, who closes it afterwards. */
public final class Desk implements AutoCloseable {
    private static final int LARGEST_FORM = 24 << 20;
    private static final int MOST_REQUESTS = 256;
    private static final int MOST_CONNECTIONS = 1_024;
    private static final Duration IDLE = Duration.ofMinutes(1);

    private final WebServer server;
    private final Site site;
    private final String host;

    /** What the server would tell is told by whoever serves; kept, since loggers that nobody holds are forgotten. */
    private final Logger logger = Logger.getLogger("io.helidon");

    private Desk(Settings settings, Ledger ledger, Intake intake, Sender sender, Vault vault) {
        logger.setLevel(Level.OFF);
        this.host = settings.host();
        this.site =
                new Site(settings.names(), settings.language(), local(settings, ledger), ledger, intake, sender, vault);
        HttpRouting.Builder routing = HttpRouting.builder();
        site.add(routing);
        this.server = WebServer.builder()
                .host(settings.host())
                .port(settings.port())
                .shutdownHook(false)
                .maxPayloadSize(LARGEST_FORM)
                .maxConcurrentRequests(MOST_REQUESTS)
                .maxTcpConnections(MOST_CONNECTIONS)
                .idleConnectionTimeout(IDLE)
                .addRouting(routing)
                .build();
    }

    /** Who asks where there are no accounts. A desk that others can reach must have some. */
    private static Person local(Settings settings, Ledger ledger) {
        if (settings.isLocal()) {
            return Person.local(settings.user());
        }
        if (!new Accounts(ledger.journal(), InstantSource.system()).any()) {
            throw new IllegalStateException("a desk without accounts is served to this machine alone");
        }
        return Person.NOBODY;
    }

    /**
     * Begins to serve. Elsewhere than on this machine alone, the ledger must have accounts.
     *
     * @throws BindException where it can't listen there: another program has the port, or the address is not of this machine
     */
    public static Desk open(Settings settings, Ledger ledger, Intake intake, Sender sender) throws BindException {
        return open(settings, ledger, intake, sender, Vault.NONE);
    }

    /**
     * The same, with what is kept of the pages that articles were read from.
     *
     * @throws BindException where it can't listen there
     */
    public static Desk open(Settings settings, Ledger ledger, Intake intake, Sender sender, Vault vault)
            throws BindException {
        var desk = new Desk(settings, ledger, intake, sender, vault);
        desk.server.start();
        if (!desk.server.isRunning()) {
            desk.site.close();
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
        site.close();
    }
}
