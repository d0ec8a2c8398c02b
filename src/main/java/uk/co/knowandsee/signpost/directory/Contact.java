package uk.co.knowandsee.signpost.directory;

import java.net.URI;

/** One way to reach a service. Each kind answers for itself how it is shown and where it leads. */
public sealed interface Contact {

    /** What the reader sees, e.g. {@code 0800 1111}. */
    String shown();

    /** Where a touch leads, e.g. {@code tel:08001111}. */
    String href();

    /** A short word for the kind: phone, text, chat, web, email, post, app. */
    String kind();

    /** What it is for, in a few words, e.g. {@code out of hours}; empty when it needs none. */
    String label();

    /** When somebody answers. */
    Hours hours();

    /** Whether it can be used without being overheard. */
    boolean silent();

    /** When a number is meant to be rung. */
    enum Purpose {
        ANY_TIME,
        DAY,
        OUT_OF_HOURS,
        EMERGENCY
    }

    /** A voice number. Cost is derived from the number, never typed. */
    record Phone(PhoneNumber number, Purpose purpose, String label, Hours hours, OnBill onBill) implements Contact {
        @Override
        public String shown() {
            return number.shown();
        }

        @Override
        public String href() {
            return number.href();
        }

        @Override
        public String kind() {
            return "phone";
        }

        @Override
        public boolean silent() {
            return false;
        }

        public Cost cost() {
            return number.cost();
        }
    }

    /**
     * Somebody else's number, shown in place of a way that leads nowhere good. It is never a service's own first number.
     *
     * @param phone as that service has it
     * @param name of that service
     */
    record Elsewhere(Phone phone, String name) implements Contact {
        @Override
        public String shown() {
            return phone.shown();
        }

        @Override
        public String href() {
            return phone.href();
        }

        @Override
        public String kind() {
            return "phone";
        }

        @Override
        public String label() {
            return name;
        }

        @Override
        public Hours hours() {
            return phone.hours();
        }

        @Override
        public boolean silent() {
            return false;
        }

        public Purpose purpose() {
            return phone.purpose();
        }

        public Cost cost() {
            return phone.cost();
        }

        public OnBill onBill() {
            return phone.onBill();
        }

        /** For a sentence, e.g. {@code Childline on 0800 1111}, or {@code Police on 101} whose name has its number. */
        String inWords() {
            return name.contains(shown()) ? name : name + " on " + shown();
        }
    }

    /** A number to send a message to. {@code word} is what to write; empty when anything will do. */
    record Text(PhoneNumber number, String word, String label, Hours hours, String costNote) implements Contact {
        @Override
        public String shown() {
            return word.isEmpty() ? number.shown() : word + " to " + number.shown();
        }

        @Override
        public String href() {
            return "sms:" + number.digits();
        }

        @Override
        public String kind() {
            return "text";
        }

        @Override
        public boolean silent() {
            return true;
        }
    }

    /** Talking in writing, on a web page. */
    record Chat(URI address, String label, Hours hours) implements Contact {
        @Override
        public String shown() {
            return Contact.hostOf(address);
        }

        @Override
        public String href() {
            return address.toString();
        }

        @Override
        public String kind() {
            return "chat";
        }

        @Override
        public boolean silent() {
            return true;
        }
    }

    /** A page: the service's own website, or an online form. */
    record Web(URI address, String label, Hours hours) implements Contact {
        @Override
        public String shown() {
            return Contact.hostOf(address);
        }

        @Override
        public String href() {
            return address.toString();
        }

        @Override
        public String kind() {
            return "web";
        }

        @Override
        public boolean silent() {
            return true;
        }
    }

    /** An e-mail address. */
    record Email(String address, String label, Hours hours) implements Contact {
        @Override
        public String shown() {
            return address;
        }

        @Override
        public String href() {
            return "mailto:" + address;
        }

        @Override
        public String kind() {
            return "email";
        }

        @Override
        public boolean silent() {
            return true;
        }
    }

    /** A postal address. It leads nowhere when touched. */
    record Post(String address, String label, Hours hours) implements Contact {
        @Override
        public String shown() {
            return address;
        }

        @Override
        public String href() {
            return "";
        }

        @Override
        public String kind() {
            return "post";
        }

        @Override
        public boolean silent() {
            return true;
        }
    }

    /** An app, by the page that offers it. */
    record App(URI address, String label, Hours hours) implements Contact {
        @Override
        public String shown() {
            return label;
        }

        @Override
        public String href() {
            return address.toString();
        }

        @Override
        public String kind() {
            return "app";
        }

        @Override
        public boolean silent() {
            return true;
        }
    }

    private static String hostOf(URI address) {
        var host = address.getHost();
        return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }
}
