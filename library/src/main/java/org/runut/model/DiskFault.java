package org.runut.model;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says in a clause why a disk did not do what it was asked to; the exceptions of Java often hold no more than the name of a file. */
public final class DiskFault {
    private static final String FULL = "No space left on device";

    private DiskFault() {}

    /** What an exception means, and what to do where something can be done. */
    public static String why(IOException e) {
        return switch (e) {
            case AccessDeniedException denied ->
                "this user may not; check the permissions of the file and of its directory";
            case NoSuchFileException gone -> "there is no such file or directory";
            case FileAlreadyExistsException there -> "there is a file of this name already";
            case NotDirectoryException file -> "what should be a directory is a file";
            case FileSystemException fault when fault.getReason() != null -> known(fault.getReason());
            case IOException fault when fault.getMessage() != null -> known(fault.getMessage());
            case IOException fault -> fault.getClass().getSimpleName();
        };
    }

    private static String known(String reason) {
        return reason.contains(FULL) ? "the disk is full" : reason;
    }
}
