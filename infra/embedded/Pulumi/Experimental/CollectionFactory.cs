using System.Collections.Immutable;

namespace Pulumi.Experimental;

/// <summary>Makes collections of types that are only known at run time.</summary>
internal abstract class CollectionFactory
{
    public abstract Type ElementType { get; }

    /// <summary>Whether the collection is a dictionary with string keys.</summary>
    public required bool IsMap { get; init; }

    /// <summary>The factory for a type, or null if it is not one of the collections that properties are read into.</summary>
    public static CollectionFactory? TryOf(Type type)
    {
        if (type.IsArray)
            return Create(type, type.GetElementType()!, isMap: false);
        if (!type.IsConstructedGenericType)
            return null;

        var definition = type.GetGenericTypeDefinition();
        if (definition == typeof(List<>) || definition == typeof(IList<>) || definition == typeof(ImmutableArray<>))
            return Create(type, type.GenericTypeArguments[0], isMap: false);

        var isMap = definition == typeof(Dictionary<,>) || definition == typeof(IDictionary<,>) || definition == typeof(ImmutableDictionary<,>);
        return isMap && type.GenericTypeArguments[0] == typeof(string) ? Create(type, type.GenericTypeArguments[1], isMap: true) : null;
    }

    public abstract object CreateList(IEnumerable<object?> items);

    public abstract object CreateMap(IEnumerable<KeyValuePair<string, object?>> entries);

    private static CollectionFactory Create(Type type, Type elementType, bool isMap)
    {
        var factory = typeof(Factory<>).MakeGenericType(elementType);
        return (CollectionFactory)Activator.CreateInstance(factory, type, isMap)!;
    }

    private sealed class Factory<T> : CollectionFactory
    {
        private readonly Type _type;

        [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
        public Factory(Type type, bool isMap)
        {
            _type = type;
            IsMap = isMap;
        }

        public override Type ElementType => typeof(T);

        public override object CreateList(IEnumerable<object?> items)
        {
            var elements = items.Select(Cast);
            return _type.IsArray ? elements.ToArray()
                : _type == typeof(ImmutableArray<T>) ? elements.ToImmutableArray()
                : elements.ToList();
        }

        public override object CreateMap(IEnumerable<KeyValuePair<string, object?>> entries)
        {
            var elements = entries.Select(entry => KeyValuePair.Create(entry.Key, Cast(entry.Value)));
            return _type == typeof(ImmutableDictionary<string, T>) ? elements.ToImmutableDictionary() : new Dictionary<string, T>(elements);
        }

        private static T Cast(object? value) => value is null ? default! : (T)value;
    }
}
