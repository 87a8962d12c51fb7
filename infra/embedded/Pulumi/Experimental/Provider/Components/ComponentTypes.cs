using System.Reflection;

namespace Pulumi.Experimental.Provider;

/// <summary>The component classes of a package.</summary>
internal static class ComponentTypes
{
    public static Type[] Find(Assembly assembly)
        => [.. assembly.GetTypes().Where(type => typeof(ComponentResource).IsAssignableFrom(type) && !type.IsAbstract)];

    /// <summary>The class of a component's inputs.</summary>
    /// <exception cref="ArgumentException">The component has no constructor that takes a name, inputs and options.</exception>
    public static Type GetArgsType(Type componentType)
        => componentType.GetConstructors()
            .Select(constructor => constructor.GetParameters())
            .Where(parameters => parameters is [_, var args, var options]
                && typeof(ResourceArgs).IsAssignableFrom(args.ParameterType)
                && typeof(ComponentResourceOptions).IsAssignableFrom(options.ParameterType))
            .Select(parameters => parameters[1].ParameterType)
            .FirstOrDefault()
            ?? throw new ArgumentException(
                $"Component {componentType.Name} must have a constructor with three parameters: the name, the inputs (a class of "
                + $"{nameof(ResourceArgs)}) and {nameof(ComponentResourceOptions)}.");
}
