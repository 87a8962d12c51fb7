using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Pulumi.Serialization;

/// <summary>Makes generic containers of an element type that is only known at run time.</summary>
internal abstract class GenericFactory
{
    private static readonly ConcurrentDictionary<Type, GenericFactory> Factories = new();

    public static GenericFactory Of(Type elementType)
        => Factories.GetOrAdd(
            elementType, type => (GenericFactory)Activator.CreateInstance(typeof(Factory<>).MakeGenericType(type))!);

    public abstract object CreateArray(IEnumerable<object?> items);

    public abstract object CreateDictionary(IEnumerable<KeyValuePair<string, object?>> entries);

    public abstract object CreateOutput(object? value);

    public abstract object CreateOutput(OutputData<object?> data);

    public abstract OutputSource CreateOutputSource(Resource resource);

    private sealed class Factory<T> : GenericFactory
    {
        public override object CreateArray(IEnumerable<object?> items) => items.Select(Cast).ToImmutableArray();

        public override object CreateDictionary(IEnumerable<KeyValuePair<string, object?>> entries)
            => entries.ToImmutableDictionary(entry => entry.Key, entry => Cast(entry.Value));

        public override object CreateOutput(object? value) => Output.Create(Cast(value));

        public override object CreateOutput(OutputData<object?> data) => new Output<T>(Task.FromResult(data.With(Cast(data.Value))));

        public override OutputSource CreateOutputSource(Resource resource) => new OutputSource<T>(resource);

        private static T Cast(object? value) => value is null ? default! : (T)value;
    }
}
