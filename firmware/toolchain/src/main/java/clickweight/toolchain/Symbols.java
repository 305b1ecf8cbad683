package clickweight.toolchain;

import java.util.LinkedHashMap;
import java.util.Map;

/** Addresses by name, as {@code llvm-nm} lists them; kept beside the image for whoever looks into a running one. */
final class Symbols {
    private final Map<String, Long> addresses = new LinkedHashMap<>();

    Symbols(String listing) {
        for (String line : listing.split("\n")) {
            String[] words = line.strip().split("\\s+");
            if (words.length == 3) {
                addresses.put(words[2], Long.parseLong(words[0], 16));
            }
        }
    }

    /** The distance between two symbols. */
    int between(String from, String to) {
        return (int) (address(to) - address(from));
    }

    private long address(String name) {
        Long address = addresses.get(name);
        if (address == null) {
            throw new ToolchainException("The image has no symbol " + name + ": look at image.ld.");
        }
        return address;
    }

    /** One line for each: address in hexadecimal, name. */
    String text() {
        StringBuilder text = new StringBuilder();
        addresses.forEach((name, address) ->
                text.append("%08x %s%n".formatted(address, name).replace("\r", "")));
        return text.toString();
    }
}
