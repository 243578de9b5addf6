package org.deepsynth.rules.internal.discovery;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.deepsynth.rules.pack.RulePack;
import org.deepsynth.rules.source.Fault;

/** Makes a pack of its class. */
public final class Provider {

    public static final String WAY_OUT =
            "Build the pack against this version of the library, with all that it needs beside it.";

    private static final String CONSTRUCTOR = "Give it a public constructor without parameters that does no work.";

    private Provider() {}

    /** The pack; none, and a fault, where its constructor cannot make one. */
    public static Optional<RulePack> make(Class<? extends RulePack> type, List<Fault> faults) {
        try {
            return Optional.of(type.getConstructor().newInstance());
        } catch (InvocationTargetException e) {
            faults.add(fault(
                    type, "The constructor of " + type.getName() + " must not throw; it threw " + e.getCause() + "."));
        } catch (ReflectiveOperationException e) {
            faults.add(fault(type, "The class (" + type.getName() + ") must be public, with a public constructor."));
        } catch (LinkageError e) {
            faults.add(Fault.of(
                    Places.of(type), "The class (" + type.getName() + ") must be loadable: " + e + ".", WAY_OUT));
        }
        return Optional.empty();
    }

    /** The pack that a named module provides; only the {@link ServiceLoader} may make it. */
    public static Optional<RulePack> make(ServiceLoader.Provider<RulePack> provided, List<Fault> faults) {
        try {
            return Optional.of(provided.get());
        } catch (ServiceConfigurationError e) {
            faults.add(fault(provided.type(), e.getMessage() + ": " + e.getCause() + "."));
            return Optional.empty();
        }
    }

    private static Fault fault(Class<?> type, String message) {
        return Fault.of(Places.of(type), message, CONSTRUCTOR);
    }
}
