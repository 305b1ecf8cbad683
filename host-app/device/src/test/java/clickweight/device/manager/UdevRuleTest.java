package clickweight.device.manager;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.protocol.hid.UsbIdentity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder stands for the root of the system. */
class UdevRuleTest {
    @TempDir
    private Path root;

    private final List<List<String>> ran = new ArrayList<>();

    @Test
    void theRuleNamesTheMouseThatTheFirmwareIs() {
        String text = new UdevRule(root, ran::add).text();
        String ids = "ATTRS{idVendor}==\"%04x\", ATTRS{idProduct}==\"%04x\""
                .formatted(UsbIdentity.VENDOR_ID, UsbIdentity.PRODUCT_ID);
        List<String> rules = text.lines().filter(line -> !line.startsWith("#")).toList();
        assertEquals(2, rules.size());
        rules.forEach(rule -> assertTrue(rule.contains(ids) && rule.contains("TAG+=\"uaccess\""), rule));
    }

    @Test
    void installedItIsInItsPlaceAndTheSystemIsTold() throws IOException {
        UdevRule rule = new UdevRule(root, ran::add);
        assertFalse(rule.isInstalled());
        assertTrue(rule.install());
        assertTrue(rule.isInstalled());
        assertEquals(root.resolve("etc/udev/rules.d/70-clickweight.rules"), rule.path());
        assertEquals(rule.reload(), ran);
        Files.writeString(rule.path(), "# an older one\n");
        assertFalse(rule.isInstalled());
    }

    @Test
    void aSystemThatDoesNotTakeNoticeIsToldApart() throws IOException {
        assertFalse(new UdevRule(root, command -> false).install());
    }
}
