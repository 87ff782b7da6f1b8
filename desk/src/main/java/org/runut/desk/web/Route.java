package org.runut.desk.web;

import io.helidon.http.Method;
import io.helidon.webserver.http.Handler;

/**
 * Something that is served.
 *
 * @param method  how it is asked for
 * @param path    under which addresses
 * @param access  who may ask for it
 * @param handler what answers
 */
record Route(Method method, String path, Access access, Handler handler) {
    /** What is only seen. */
    static Route get(String path, Access access, Handler handler) {
        return new Route(Method.GET, path, access, handler);
    }

    /** What changes something, or is asked at length. */
    static Route post(String path, Access access, Handler handler) {
        return new Route(Method.POST, path, access, handler);
    }
}
