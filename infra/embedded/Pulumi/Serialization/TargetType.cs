using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;

namespace Pulumi.Serialization;

/// <summary>The types that response values can be converted to.</summary>
internal static class TargetType
{
    private static readonly ConcurrentDictionary<Type, bool> Checked = new();

    /// <summary>Checks that a type, with all that it is made of, can be converted to.</summary>
    /// <param name="context">Where the type is used, for the message.</param>
    /// <param name="type">The type.</param>
    /// <exception cref="InvalidOperationException">It cannot.</exception>
    public static void Check(string context, Type type)
    {
        if (Checked.ContainsKey(type))
            return;

        Check(context, type, []);
        Checked[type] = true;
    }

    /// <summary>Checks the types of argument values, looking through outputs and inputs.</summary>
    public static void CheckValues(string context, IEnumerable<object?> values)
    {
        foreach (var value in values)
        {
            if (value is null)
                continue;

            var type = value.GetType();
            Check(context, value is IOutput || IsGeneric(type, typeof(Input<>)) ? type.GenericTypeArguments[0] : type);
        }
    }

    /// <summary>The constructor through which an output type is made.</summary>
    public static ConstructorInfo? FindOutputConstructor(Type type)
    {
        var constructors = type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance);
        var marked = constructors.FirstOrDefault(c => c.GetCustomAttribute<OutputConstructorAttribute>() is not null);
        var publicOnes = constructors.Where(constructor => constructor.IsPublic).ToArray();
        return marked ?? (publicOnes.Length == 1 ? publicOnes[0] : null);
    }

    public static bool IsGeneric(Type type, Type definition)
        => type.IsConstructedGenericType && type.GetGenericTypeDefinition() == definition;

    private static void Check(string context, Type type, HashSet<Type> seen)
    {
        if (!seen.Add(type) || IsSimple(type))
            return;

        if (type.IsValueType && type.GetCustomAttribute<EnumTypeAttribute>() is not null)
        {
            EnumTypes.Check(type);
        }
        else if (IsGeneric(type, typeof(ImmutableDictionary<,>)) && type.GenericTypeArguments[0] != typeof(string))
        {
            throw new InvalidOperationException($"{context} is a {type}: the keys of a dictionary must be strings.");
        }
        else if (IsContainer(type))
        {
            foreach (var argument in type.GenericTypeArguments)
                Check(context, argument, seen);
        }
        else if (DiscriminatedUnion.Of(type) is { } union)
        {
            foreach (var (tag, caseType) in union.Cases)
                Check($"{type.FullName}(\"{tag}\")", caseType, seen);
        }
        else if (type.GetCustomAttribute<OutputTypeAttribute>() is not null)
        {
            var constructor = FindOutputConstructor(type) ?? throw new InvalidOperationException(
                $"{type.FullName} has [OutputType], but no constructor with [OutputConstructor].");
            foreach (var parameter in constructor.GetParameters())
                Check($"{type.FullName}({parameter.Name})", parameter.ParameterType, seen);
        }
        else
        {
            throw new InvalidOperationException(
                $"{context} is of type {type.FullName}, which is not supported. Supported are string, bool, int, double, object, "
                + "assets, archives, JsonElement, resources, enumerations, Nullable<>, Union<,>, ImmutableArray<>, "
                + "ImmutableDictionary<string,> and classes with [OutputType].");
        }
    }

    private static bool IsSimple(Type type)
        => type == typeof(string) || type == typeof(bool) || type == typeof(int) || type == typeof(double)
            || type == typeof(object) || type == typeof(JsonElement)
            || typeof(AssetOrArchive).IsAssignableFrom(type)
            || typeof(Resource).IsAssignableFrom(type)
            || (type.IsEnum && type.GetEnumUnderlyingType() == typeof(int));

    private static bool IsContainer(Type type)
        => IsGeneric(type, typeof(Nullable<>)) || IsGeneric(type, typeof(Union<,>)) || IsGeneric(type, typeof(Output<>))
            || IsGeneric(type, typeof(ImmutableArray<>)) || IsGeneric(type, typeof(ImmutableDictionary<,>));
}
