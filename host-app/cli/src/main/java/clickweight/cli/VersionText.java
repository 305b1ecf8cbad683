package clickweight.cli;

import clickweight.protocol.ProtocolVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the program and the protocol it speaks. */
final class VersionText implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Main.class.getPackage().getImplementationVersion();
        return new String[] {
            "clickweight " + (version == null ? "(unpackaged)" : version) + ", protocol " + ProtocolVersion.MAJOR + "."
                    + ProtocolVersion.MINOR + ", Java " + Runtime.version().feature()
        };
    }
}
