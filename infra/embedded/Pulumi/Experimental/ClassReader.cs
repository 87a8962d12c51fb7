using System.Collections.Immutable;
using System.Reflection;
using Pulumi.Serialization;

namespace Pulumi.Experimental;

/// <summary>Turns properties by name into an object of a class or struct.</summary>
internal static class ClassReader
{
    private const BindingFlags AllOfInstance = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;

    /// <summary>
    /// Creates the object through its output constructor, through a public constructor that takes just these members, or without
    /// arguments and then property by property, or else through its public constructor with the most parameters, as records have it.
    /// </summary>
    public static object Read(ImmutableDictionary<string, PropertyValue> members, Type type, string path)
    {
        if (FindFitting(type, members) is { } fitting)
            return Construct(fitting, members, path);
        if (type.IsValueType || type.GetConstructor(Type.EmptyTypes) is not null)
            return SetProperties(Activator.CreateInstance(type)!, members, path);

        var constructor = type.IsAbstract ? null : type.GetConstructors().MaxBy(constructor => constructor.GetParameters().Length);
        return constructor is null
            ? throw new InvalidOperationException($"{path} cannot be a {type}: the type has no public constructor.")
            : Construct(constructor, members, path);
    }

    private static ConstructorInfo? FindFitting(Type type, ImmutableDictionary<string, PropertyValue> members)
    {
        if (type.GetCustomAttribute<OutputTypeAttribute>() is not null
            && TargetType.FindOutputConstructor(type) is { } outputConstructor
            && outputConstructor.GetParameters().Length > 0)
        {
            return outputConstructor;
        }

        return type.IsAbstract ? null : type.GetConstructors().FirstOrDefault(constructor
            => constructor.GetParameters() is { Length: > 0 } parameters
                && parameters.Length == members.Count
                && parameters.All(parameter => members.ContainsKey(NameOf(parameter))));
    }

    private static object SetProperties(object instance, ImmutableDictionary<string, PropertyValue> members, string path)
    {
        foreach (var property in instance.GetType().GetProperties(AllOfInstance).Where(property => property.CanWrite))
        {
            var name = WireNames.Of(property);
            if (members.TryGetValue(name, out var value))
                property.SetValue(instance, ObjectReader.Read(value, property.PropertyType, $"{path}.{name}"));
            else if (IsNeeded(property.PropertyType))
                throw Missing(path, name);
        }

        return instance;
    }

    private static object Construct(ConstructorInfo constructor, ImmutableDictionary<string, PropertyValue> members, string path)
        => constructor.Invoke([.. constructor.GetParameters().Select(parameter =>
        {
            var name = NameOf(parameter);
            if (members.TryGetValue(name, out var value))
                return ObjectReader.Read(value, parameter.ParameterType, $"{path}.{name}");
            return IsNeeded(parameter.ParameterType) ? throw Missing(path, name) : null;
        })]);

    /// <summary>The name that an attribute of the parameter, or of the property that it sets, gives; or else the parameter's own.</summary>
    private static string NameOf(ParameterInfo parameter)
        => parameter.GetCustomAttribute<OutputConstructorParameterAttribute>()?.Name
            ?? parameter.Member.DeclaringType!.GetProperties(AllOfInstance)
                .Where(property => string.Equals(property.Name, parameter.Name, StringComparison.OrdinalIgnoreCase))
                .Select(WireNames.TryFind)
                .FirstOrDefault()
            ?? parameter.Name!;

    private static bool IsNeeded(Type type) => type.IsValueType && Nullable.GetUnderlyingType(type) is null;

    private static InvalidOperationException Missing(string path, string name) => new($"{path} lacks the property '{name}'.");
}
