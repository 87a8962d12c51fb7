namespace Pulumi.Experimental;

/// <summary>Converts between property values and objects of a provider's own types.</summary>
[Obsolete("PropertyValueSerializer is highly experimental, and the shape of the API may be removed or changed at any time. Use at your own risk")]
public class PropertyValueSerializer
{
    /// <summary>
    /// The property value for an object: a plain value, an enumeration, a collection, an output or input, arguments, a resource, or
    /// an object whose properties are named by <see cref="InputAttribute"/> and <see cref="OutputAttribute"/>.
    /// </summary>
    /// <exception cref="InvalidOperationException">A dictionary has keys that are not strings.</exception>
    public Task<PropertyValue> Serialize<T>(T value) => ObjectWriter.WriteAsync(value);

    /// <inheritdoc cref="Deserialize(PropertyValue, Type)"/>
    public Task<T> Deserialize<T>(PropertyValue value)
        => Deserialize(value, typeof(T)) is T result
            ? Task.FromResult(result)
            : throw new InvalidOperationException($"Could not deserialize value of type {typeof(T).Name}");

    /// <summary>The object of a type that a property value stands for. Unknown and secret values need an output or input in the type.</summary>
    /// <exception cref="InvalidOperationException">The value does not fit the type; the message tells where.</exception>
    public object? Deserialize(PropertyValue value, Type targetType)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(targetType);
        return ObjectReader.Read(value, targetType);
    }
}
