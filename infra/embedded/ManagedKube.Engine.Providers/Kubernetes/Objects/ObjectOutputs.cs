using System.Text.Json.Nodes;
using ManagedKube.Engine.Providers.Kubernetes.Api;
using ManagedKube.Engine.Providers.Kubernetes.Values;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Providers.Kubernetes.Objects;

/// <summary>What a state holds of an object: the live object, and the notes that other providers of the package keep as well.</summary>
internal static class ObjectOutputs
{
    /// <summary>Who owns the fields.</summary>
    public const string FieldManager = "__fieldManager";

    private const string RecordedInputs = "__inputs";
    private const string InitialApiVersion = "__initialApiVersion";

    /// <summary>The outputs of an object.</summary>
    /// <param name="inputs">Its inputs, whose secrets stay secret.</param>
    /// <param name="live">The object.</param>
    /// <param name="manager">Who owns the fields.</param>
    public static PropertyMap Of(PropertyMap inputs, JsonObject live, string manager)
    {
        var outputs = Live(inputs, live)
            .Set(RecordedInputs, inputs)
            .Set(FieldManager, manager);
        return inputs.Get("apiVersion") is { } apiVersion ? outputs.Set(InitialApiVersion, apiVersion) : outputs;
    }

    /// <summary>The live object as properties.</summary>
    public static PropertyMap Live(PropertyMap inputs, JsonObject live)
    {
        live = (JsonObject)live.DeepClone();
        live.Map("metadata")?.Remove("managedFields");
        live.Map("metadata").Map("annotations")?.Remove(Annotations.LastApplied);
        var outputs = ObjectJson.Read(live);
        if (!SecretObjects.Is(inputs.Kind() ?? KindReference.Of(live.Text("apiVersion") ?? "", live.Text("kind") ?? "")))
            return outputs;
        // In clear it is only an input.
        if (inputs.Get("stringData") is { } texts)
            outputs = outputs.Set("stringData", texts);
        return SecretObjects.Marked(outputs);
    }

    /// <summary>The recorded live object, without notes.</summary>
    public static PropertyMap WithoutNotes(PropertyMap outputs) => outputs.Where((name, _) => !name.StartsWith("__", StringComparison.Ordinal));
}
