package clickweight.device.transport.serial;

import com.fazecast.jSerialComm.SerialPort;
import java.io.File;

/**
 * Readies jSerialComm before its first use. The library unpacks its native part into a folder shared by all programs
 * and empties that folder first: two benches started at once destroyed each other's copy (one crashed of six). So each
 * process gets a folder of its own, removed at its end where the system lets a loaded library be removed.
 */
final class SerialLibrary {
    private static final String FOLDER_PROPERTY = "fazecast.jSerialComm.appid";

    private SerialLibrary() {}

    /** Must be called before any class of the library is touched; cheap when repeated. */
    static synchronized void ready() {
        if (System.getProperty(FOLDER_PROPERTY) == null) {
            String folder = "clickweight-" + ProcessHandle.current().pid();
            System.setProperty(FOLDER_PROPERTY, folder);
            removeAtExit(new File(new File(System.getProperty("java.io.tmpdir"), "jSerialComm"), folder));
        }
    }

    /** Registered outermost first, because they are removed in the opposite order. */
    private static void removeAtExit(File folder) {
        folder.deleteOnExit();
        File version = new File(folder, SerialPort.getVersion());
        version.deleteOnExit();
        File[] files = version.listFiles();
        for (File file : files == null ? new File[0] : files) {
            file.deleteOnExit();
        }
    }
}
