using System.Collections.Immutable;
using System.Reflection;
using Pulumi.Serialization;

namespace Pulumi.Experimental;

/// <summary>Turns properties by name into an object of a class or struct.</summary>
internal static class ClassReader
{
    private const BindingFlags AllOfInstance = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;

    /// <summary>
    /// Creates the object through its output constructor, or without arguments and then property by property, or else through its
    /// public constructor with the most parameters, as records have it.
    /// </summary>
    public static object Read(ImmutableDictionary<string, PropertyValue> members, Type type, string path)
    {
        if (type.GetCustomAttribute<OutputTypeAttribute>() is not null && TargetType.FindOutputConstructor(type) is { } outputConstructor)
            return Construct(outputConstructor, members, path);
        if (type.IsValueType || type.GetConstructor(Type.EmptyTypes) is not null)
            return SetProperties(Activator.CreateInstance(type)!, members, path);

        var constructor = type.IsAbstract ? null : type.GetConstructors().MaxBy(constructor => constructor.GetParameters().Length);
        return constructor is null
            ? throw new InvalidOperationException($"{path} cannot be a {type}: the type has no public constructor.")
            : Construct(constructor, members, path);
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
            var name = parameter.GetCustomAttribute<OutputConstructorParameterAttribute>()?.Name
                ?? NameOfProperty(constructor.DeclaringType!, parameter)
                ?? parameter.Name!;
            if (members.TryGetValue(name, out var value))
                return ObjectReader.Read(value, parameter.ParameterType, $"{path}.{name}");
            return IsNeeded(parameter.ParameterType) ? throw Missing(path, name) : null;
        })]);

    /// <summary>For a parameter of a record, the name that an attribute of the property gives.</summary>
    private static string? NameOfProperty(Type type, ParameterInfo parameter)
        => type.GetProperties(AllOfInstance)
            .Where(property => string.Equals(property.Name, parameter.Name, StringComparison.OrdinalIgnoreCase))
            .Select(WireNames.TryFind)
            .FirstOrDefault();

    private static bool IsNeeded(Type type) => type.IsValueType && Nullable.GetUnderlyingType(type) is null;

    private static InvalidOperationException Missing(string path, string name) => new($"{path} lacks the property '{name}'.");
}
