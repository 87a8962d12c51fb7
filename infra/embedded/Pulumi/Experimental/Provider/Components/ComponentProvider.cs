using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pulumi.Experimental.Provider;

/// <summary>A provider of the component classes of an assembly.</summary>
public class ComponentProvider : Provider
{
    private static readonly JsonSerializerOptions SchemaFormat =
        new() { WriteIndented = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    private readonly Assembly _componentAssembly;
    private readonly Metadata _metadata;
    private readonly Type[]? _componentTypes;

    /// <summary>Takes the components.</summary>
    /// <param name="componentAssembly">The assembly that has the classes.</param>
    /// <param name="metadata">What the package is called.</param>
    /// <param name="componentTypes">The classes; by default all of the assembly.</param>
    public ComponentProvider(Assembly componentAssembly, Metadata metadata, Type[]? componentTypes = null)
    {
        _componentAssembly = componentAssembly;
        _metadata = metadata;
        _componentTypes = componentTypes;
    }

    /// <inheritdoc/>
    public override Task<GetSchemaResponse> GetSchema(GetSchemaRequest request, CancellationToken ct)
    {
        var schema = _componentTypes is null
            ? ComponentAnalyzer.GenerateSchema(_metadata, _componentAssembly)
            : ComponentAnalyzer.GenerateSchema(_metadata, _componentTypes);
        return Task.FromResult(new GetSchemaResponse { Schema = JsonSerializer.Serialize(schema, SchemaFormat) });
    }

    /// <inheritdoc/>
    public override async Task<ConstructResponse> Construct(ConstructRequest request, CancellationToken ct)
    {
        if (request.Type.Split(':') is not [var package, _, var name] || package != _metadata.Name)
            throw new ArgumentException($"Invalid resource type: {request.Type}");

        var type = ComponentAnalyzer.FindComponentType(name, _componentAssembly, _componentTypes)
            ?? throw new ArgumentException($"Component type not found: {name}");
        var args = ObjectReader.Read(new PropertyValue(request.Inputs), ComponentTypes.GetArgsType(type));
        var component = (ComponentResource)Activator.CreateInstance(
            type,
            BindingFlags.DoNotWrapExceptions | BindingFlags.Public | BindingFlags.Instance,
            binder: null,
            [request.Name, args, request.Options],
            culture: null)!;

        var urn = await component.Urn.GetValueAsync(whenUnknown: "").ConfigureAwait(false);
        var outputs = await ObjectWriter.WriteOutputsAsync(component).ConfigureAwait(false);
        return new(new(urn), outputs.Remove("urn"), ImmutableDictionary<string, ISet<Urn>>.Empty);
    }
}
