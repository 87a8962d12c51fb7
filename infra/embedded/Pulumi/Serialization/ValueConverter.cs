using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using Google.Protobuf.WellKnownTypes;
using Pulumi.Protocol.Wire;
using Enum = System.Enum;
using Type = System.Type;

namespace Pulumi.Serialization;

/// <summary>
/// Converts response values to the types that resource classes declare. What does not fit is reported through
/// <paramref name="warn"/> and becomes the default value.
/// </summary>
internal sealed class ValueConverter(Action<string> warn)
{
    private readonly record struct Result(object? Value, string? Error = null);

    /// <summary>Reads a value from the wire as the given type.</summary>
    public OutputData<object?> Convert(string context, Value value, Type type)
    {
        TargetType.Check(context, type);
        var data = PropertyDeserializer.Deserialize(StructReader.Read(value));
        return data.With(ConvertOrWarn(context, data.Value, type));
    }

    /// <inheritdoc cref="Convert(string, Value, Type)"/>
    public OutputData<T> Convert<T>(string context, Value value)
    {
        var data = Convert(context, value, typeof(T));
        return data.With(data.Value is T converted ? converted : default!);
    }

    private object? ConvertOrWarn(string context, object? value, Type type)
    {
        var result = TryConvert(context, value, type);
        if (result.Error is not null)
            warn(result.Error);
        return result.Value;
    }

    private Result TryConvert(string context, object? value, Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return value is null ? default : TryConvert(context, value, underlying);
        if (value is null)
            return new(type.IsValueType ? Activator.CreateInstance(type) : null);
        if (type == typeof(object))
            return new(value);
        if (type == typeof(int))
            return value is double number ? new((int)number) : Mismatch(context, value, type);
        if (type == typeof(Asset) || type == typeof(AssetOrArchive))
            return new(type.IsInstanceOfType(value) ? value : new InvalidAsset());
        if (type == typeof(Archive))
            return new(value as Archive ?? new InvalidArchive());
        if (type == typeof(JsonElement))
            return JsonValues.TryToElement(value, out var element) ? new(element) : Mismatch(context, value, type);
        if (type.IsEnum)
            return value is double index ? new(Enum.ToObject(type, (int)index)) : Mismatch(context, value, type);
        if (type.IsConstructedGenericType)
            return TryConvertGeneric(context, value, type);
        if (type.IsValueType && type.GetCustomAttribute<EnumTypeAttribute>() is not null)
        {
            return EnumTypes.FindConstructor(type, value.GetType()) is { } constructor
                ? new(constructor.Invoke([value]))
                : Mismatch(context, value, type);
        }

        if (DiscriminatedUnion.Of(type) is { } union)
        {
            return union.TryFindType(value, out var caseType, out var problem)
                ? TryConvertObject(context, value, caseType)
                : new(null, $"{problem} for {context}.");
        }

        if (type.GetCustomAttribute<OutputTypeAttribute>() is not null)
            return TryConvertObject(context, value, type);
        return type.IsInstanceOfType(value) ? new(value) : Mismatch(context, value, type);
    }

    private Result TryConvertGeneric(string context, object value, Type type)
    {
        if (TargetType.IsGeneric(type, typeof(Union<,>)))
            return TryConvertUnion(context, value, type);

        var element = type.GenericTypeArguments[^1];
        var factory = GenericFactory.Of(element);
        if (TargetType.IsGeneric(type, typeof(Output<>)))
        {
            var content = TryConvert(context, value, element);
            return content.Error is null ? new(factory.CreateOutput(content.Value)) : content;
        }

        if (TargetType.IsGeneric(type, typeof(ImmutableArray<>)))
        {
            return value is ImmutableArray<object?> items
                ? new(factory.CreateArray(items.Select((item, index) => ConvertOrWarn($"{context}[{index}]", item, element))))
                : Mismatch(context, value, type);
        }

        return value is ImmutableDictionary<string, object?> entries
            ? new(factory.CreateDictionary(entries.Select(entry
                => KeyValuePair.Create(entry.Key, ConvertOrWarn($"{context}.{entry.Key}", entry.Value, element)))))
            : Mismatch(context, value, type);
    }

    private Result TryConvertUnion(string context, object value, Type type)
    {
        foreach (var (argument, factoryMethod) in type.GenericTypeArguments.Zip([nameof(Union<,>.FromT0), nameof(Union<,>.FromT1)]))
        {
            var alternative = TryConvert(context, value, argument);
            if (alternative.Error is null)
                return new(type.GetMethod(factoryMethod)!.Invoke(null, [alternative.Value]));
        }

        return Mismatch(context, value, type);
    }

    private Result TryConvertObject(string context, object value, Type type)
    {
        if (value is not ImmutableDictionary<string, object?> members)
            return Mismatch(context, value, type);

        var constructor = TargetType.FindOutputConstructor(type)!;
        var arguments = constructor.GetParameters().Select(parameter =>
        {
            var name = parameter.GetCustomAttribute<OutputConstructorParameterAttribute>()?.Name ?? parameter.Name!;
            return ConvertOrWarn($"{context}.{name}", members.GetValueOrDefault(name), parameter.ParameterType);
        });
        return new(constructor.Invoke([.. arguments]));
    }

    private static Result Mismatch(string context, object value, Type type)
        => new(null, $"Expected {type} but got {value.GetType()} for {context}.");
}
