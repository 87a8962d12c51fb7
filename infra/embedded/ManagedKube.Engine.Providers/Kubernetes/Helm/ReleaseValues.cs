using System.Text.Json.Nodes;
using ManagedKube.Engine.Assets;
using ManagedKube.Engine.Providers.Inputs;
using ManagedKube.Engine.Providers.Kubernetes.Objects;
using ManagedKube.Engine.Providers.Kubernetes.Values;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;

namespace ManagedKube.Engine.Providers.Kubernetes.Helm;

/// <summary>The values of a release: those of files, over which come those of the program.</summary>
internal static class ReleaseValues
{
    /// <param name="inputs">The inputs of the release.</param>
    /// <param name="folder">The folder of the program, to which paths are relative.</param>
    /// <exception cref="ProviderException">A file cannot be read.</exception>
    public static JsonObject Of(PropertyMap inputs, string folder)
    {
        var keepNulls = inputs.Flag("allowNullValues") == true;
        var values = new JsonObject();
        if (inputs.Get("valueYamlFiles")?.Unwrapped is ArrayValue files)
            foreach (var file in files.Items.Select(item => item.Unwrapped).OfType<AssetValue>())
                Merge(values, Read(file, folder));
        Merge(values, Write(inputs.Map("values"), keepNulls));
        return values;
    }

    private static JsonObject Read(AssetValue file, string folder)
    {
        try
        {
            using var content = new StreamReader(new AssetReader(folder).Open(file));
            return YamlJson.ReadMap(content.ReadToEnd());
        }
        catch (FormatException e)
        {
            throw new ProviderException($"valueYamlFiles: {file.Path ?? file.Uri ?? "the text"}: {e.Message}", nothingHappened: true, e);
        }
    }

    // A null removes a default of the chart, which a program may or may not mean.
    private static JsonObject Write(PropertyMap values, bool keepNulls)
    {
        var result = ObjectJson.Write(values);
        if (keepNulls)
            AddNulls(result, values);
        return result;
    }

    private static void AddNulls(JsonObject result, PropertyMap values)
    {
        foreach (var (name, value) in values)
            if (value.Unwrapped is NullValue)
                result[name] = null;
            else if (value.Unwrapped is ObjectValue map && result.Map(name) is { } inner)
                AddNulls(inner, map.Properties);
    }

    /// <summary>Puts values over others, map by map.</summary>
    public static void Merge(JsonObject values, JsonObject over)
    {
        foreach (var (name, value) in over)
            if (value is JsonObject map && values.Map(name) is { } inner)
                Merge(inner, map);
            else
                values[name] = value?.DeepClone();
    }
}
