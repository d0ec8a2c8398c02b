package uk.co.knowandsee.signpost.hosting;

import java.util.List;
import java.util.stream.Collectors;

/** Everything that a browser could let a page use: place, camera, payment and so on. This site uses none of it. */
final class Permissions {

    /**
     * As Chromium 156 knows them, without the hints that a browser sends only to a site that asks for them ({@code ch-}).
     * A name that a browser does not know is left out of the list by it, with a line in its console.
     */
    static final List<String> NAMES = List.of(
            "accelerometer",
            "aria-notify",
            "autoplay",
            "browsing-topics",
            "camera",
            "captured-surface-control",
            "clipboard-read",
            "clipboard-write",
            "compute-pressure",
            "cross-origin-isolated",
            "deferred-fetch",
            "deferred-fetch-minimal",
            "digital-credentials-create",
            "digital-credentials-get",
            "display-capture",
            "encrypted-media",
            "fullscreen",
            "gamepad",
            "geolocation",
            "gyroscope",
            "hid",
            "identity-credentials-get",
            "idle-detection",
            "interest-cohort",
            "keyboard-map",
            "language-detector",
            "language-model",
            "local-fonts",
            "local-network",
            "local-network-access",
            "loopback-network",
            "magnetometer",
            "media-playback-while-not-visible",
            "microphone",
            "midi",
            "on-device-speech-recognition",
            "otp-credentials",
            "payment",
            "picture-in-picture",
            "private-state-token-issuance",
            "private-state-token-redemption",
            "publickey-credentials-create",
            "publickey-credentials-get",
            "screen-wake-lock",
            "serial",
            "speaker-selection",
            "storage-access",
            "summarizer",
            "sync-xhr",
            "translator",
            "unload",
            "usb",
            "window-management",
            "xr-spatial-tracking");

    private Permissions() {}

    /** For the header: nobody may use any of it. */
    static String allOff() {
        return NAMES.stream().map(name -> name + "=()").collect(Collectors.joining(", "));
    }
}
