using System.Collections.Immutable;
using Pulumi.Serialization;

namespace Pulumi.Experimental;

/// <summary>
/// Turns property values into outputs and inputs, which keep what is unknown, secret or dependent. In lists and maps of inputs each
/// element keeps its own.
/// </summary>
internal abstract class InputReader
{
    public static bool IsInputOrOutput(Type type)
        => TargetType.IsGeneric(type, typeof(Output<>)) || TargetType.IsGeneric(type, typeof(Input<>))
            || TargetType.IsGeneric(type, typeof(InputList<>)) || TargetType.IsGeneric(type, typeof(InputMap<>));

    public static object Read(PropertyValue value, Type type, string path)
    {
        var reader = (InputReader)Activator.CreateInstance(typeof(Reader<>).MakeGenericType(type.GenericTypeArguments[0]))!;
        var definition = type.GetGenericTypeDefinition();
        return definition == typeof(Output<>) ? reader.ReadOutput(value, path)
            : definition == typeof(Input<>) ? reader.ReadInput(value, path)
            : definition == typeof(InputList<>) ? reader.ReadList(value, path)
            : reader.ReadMap(value, path);
    }

    protected abstract object ReadOutput(PropertyValue value, string path);

    protected abstract object ReadInput(PropertyValue value, string path);

    protected abstract object ReadList(PropertyValue value, string path);

    protected abstract object ReadMap(PropertyValue value, string path);

    private sealed class Reader<T> : InputReader
    {
        protected override object ReadOutput(PropertyValue value, string path) => OutputOf<T>(value, path);

        protected override object ReadInput(PropertyValue value, string path) => (Input<T>)OutputOf<T>(value, path);

        protected override object ReadList(PropertyValue value, string path)
        {
            if (!IsPlain(value) || !value.TryGetArray(out var items))
                return (InputList<T>)OutputOf<ImmutableArray<T>>(value, path);

            return (InputList<T>)items.Select((item, index) => (Input<T>)OutputOf<T>(item, $"{path}[{index}]")).ToImmutableArray();
        }

        protected override object ReadMap(PropertyValue value, string path)
        {
            if (!IsPlain(value) || !value.TryGetMap(out var members))
                return (InputMap<T>)OutputOf<ImmutableDictionary<string, T>>(value, path);

            var map = new InputMap<T>();
            foreach (var (key, member) in members)
                map.Add(key, OutputOf<T>(member, $"{path}.{key}"));
            return map;
        }

        private static bool IsPlain(PropertyValue value) => !value.IsSecret && value.Dependencies.IsEmpty;

        private static Output<TValue> OutputOf<TValue>(PropertyValue value, string path)
        {
            ImmutableHashSet<Resource> resources = [.. value.Dependencies.Select(urn => new DependencyResource(urn))];
            object? content = null;
            var isKnown = !value.IsComputed;
            try
            {
                content = isKnown ? ObjectReader.Read(value, typeof(TValue), path) : null;
            }
            catch (UnknownValueException)
            {
                isKnown = false;
            }

            return new(Task.FromResult(new OutputData<TValue>(
                resources, content is TValue typed ? typed : default!, isKnown, value.IsSecret)));
        }
    }
}
