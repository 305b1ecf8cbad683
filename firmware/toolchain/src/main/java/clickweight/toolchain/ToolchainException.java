package clickweight.toolchain;

/** A step of the image's build failed; the message says which and what to do. */
public final class ToolchainException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ToolchainException(String message) {
        super(message);
    }

    ToolchainException(String message, Throwable cause) {
        super(message, cause);
    }
}
