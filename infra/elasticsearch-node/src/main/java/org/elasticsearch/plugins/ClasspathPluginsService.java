package org.elasticsearch.plugins;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.elasticsearch.Build;
import org.elasticsearch.action.admin.cluster.node.info.PluginsAndModules;
import org.elasticsearch.env.Environment;
import org.elasticsearch.plugins.spi.SPIClassIterator;

/** Plugins named by class and found on the class path: no plugins folder, no class loaders of their own. */
public final class ClasspathPluginsService extends PluginsService {
    private final List<LoadedPlugin> loaded;

    public ClasspathPluginsService(Environment environment, List<Class<? extends Plugin>> plugins) {
        super(environment.settings(), environment.configDir(), new PluginsLoader(Set.of(), Set.of(), Map.of()));
        this.loaded = plugins.stream().map(plugin -> load(plugin, environment)).toList();
    }

    private LoadedPlugin load(Class<? extends Plugin> plugin, Environment environment) {
        var descriptor = new PluginDescriptor(
                plugin.getName(),
                "on the class path",
                "NA",
                Build.current().version(),
                Integer.toString(Runtime.version().feature()),
                plugin.getName(),
                null,
                List.of(),
                false,
                false,
                false,
                false,
                PluginDescriptor.DeploymentTarget.ALL);
        return new LoadedPlugin(
                descriptor,
                loadPlugin(plugin, environment.settings(), environment.configDir()),
                plugin.getClassLoader());
    }

    @Override
    protected List<LoadedPlugin> plugins() {
        // the constructor above us asks too
        return loaded == null ? List.of() : loaded;
    }

    @Override
    public PluginsAndModules info() {
        return new PluginsAndModules(
                loaded.stream()
                        .map(plugin -> new PluginRuntimeInfo(plugin.descriptor()))
                        .toList(),
                List.of());
    }

    /** With one class loader for all, each provider is found once and not once per plugin. */
    @Override
    public <T> List<? extends T> loadServiceProviders(Class<T> service) {
        List<T> providers = new ArrayList<>();
        Iterator<Class<? extends T>> found =
                SPIClassIterator.get(service, getClass().getClassLoader());
        while (found.hasNext()) {
            provider(found.next()).ifPresent(provider -> providers.add(service.cast(provider)));
        }
        return List.copyOf(providers);
    }

    /** A provider is made from nothing or from its plugin; that of a plugin we do not run is none. */
    private Optional<Object> provider(Class<?> type) {
        return Stream.of(type.getConstructors())
                .flatMap(constructor -> switch (constructor.getParameterCount()) {
                    case 0 -> Stream.of(make(constructor));
                    case 1 ->
                        loaded.stream()
                                .map(LoadedPlugin::instance)
                                .filter(constructor.getParameterTypes()[0]::isInstance)
                                .map(plugin -> make(constructor, plugin));
                    default -> Stream.empty();
                })
                .findFirst();
    }

    private static Object make(Constructor<?> constructor, Object... arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Provider " + constructor.getDeclaringClass() + " cannot be made", e);
        }
    }
}
