using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ManagedKube.Engine.Providers.Kubernetes.Awaiting;
using ManagedKube.Engine.Providers.Kubernetes.Values;
using Pulumi.Protocol.Paths;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.Engine.Providers.Kubernetes.Objects;

/// <summary>
/// What can be said of an object's inputs without its cluster. What only the cluster knows is checked by a dry run of the change.
/// </summary>
internal static partial class ObjectCheck
{
    private const int LongestLabelValue = 63;

    /// <summary>Everything that is wrong.</summary>
    public static ImmutableArray<CheckFailure> Of(PropertyMap inputs, bool isPatch)
    {
        var failures = ImmutableArray.CreateBuilder<CheckFailure>();
        RequireText(inputs, "apiVersion", failures);
        RequireText(inputs, "kind", failures);
        switch (inputs.Get("metadata")?.Unwrapped)
        {
            case null or NullValue or UnknownValue:
                break;
            case ObjectValue { Properties: var metadata }:
                CheckName(metadata, "name", failures);
                CheckName(metadata, "namespace", failures);
                CheckTexts(metadata, "labels", failures);
                CheckTexts(metadata, "annotations", failures);
                break;
            default:
                failures.Add(new("metadata", "must be an object"));
                break;
        }
        if (isPatch && inputs.Metadata().Get("name")?.Unwrapped is null or NullValue && inputs.Get("metadata")?.Unwrapped is not UnknownValue)
            failures.Add(new("metadata.name", "is required: it says which object is patched"));
        CheckTimeout(inputs, failures);
        CheckWaitFor(inputs, failures);
        return failures.DrainToImmutable();
    }

    private static void RequireText(PropertyMap inputs, string name, ImmutableArray<CheckFailure>.Builder failures)
    {
        switch (inputs.Get(name)?.Unwrapped)
        {
            case StringValue { Value.Length: > 0 } or UnknownValue: break;
            case null or NullValue: failures.Add(new(name, "is required, but missing")); break;
            default: failures.Add(new(name, "must be a text that is not empty")); break;
        }
    }

    private static void CheckName(PropertyMap metadata, string name, ImmutableArray<CheckFailure>.Builder failures)
    {
        var path = $"metadata.{name}";
        switch (metadata.Get(name)?.Unwrapped)
        {
            case null or NullValue or UnknownValue: break;
            case StringValue { Value: var text } when text.Length is 0 or > 253 || text is "." or ".." || text.AsSpan().ContainsAny('/', '%'):
                failures.Add(new(path, "must have 1 to 253 characters, without '/' and '%', and be neither '.' nor '..'"));
                break;
            case StringValue: break;
            default: failures.Add(new(path, "must be a text")); break;
        }
    }

    private static void CheckTexts(PropertyMap metadata, string name, ImmutableArray<CheckFailure>.Builder failures)
    {
        var path = PropertyPath.Root.Append("metadata").Append(name);
        switch (metadata.Get(name)?.Unwrapped)
        {
            case null or NullValue or UnknownValue:
                break;
            case ObjectValue { Properties: var texts }:
                foreach (var (key, value) in texts)
                    CheckText(path.Append(key), name == "labels", key, value.Unwrapped, failures);
                break;
            default:
                failures.Add(new(path.ToString(), "must be a map of texts"));
                break;
        }
    }

    private static void CheckText(PropertyPath path, bool isLabel, string key, PropertyValue value, ImmutableArray<CheckFailure>.Builder failures)
    {
        if (!KeyPattern().IsMatch(key))
            failures.Add(new(
                path.ToString(), "its key must be a name of at most 63 letters, digits, '-', '_' and '.', with at most a DNS domain and '/' before it"));
        if (value is not (StringValue or UnknownValue or NullValue))
            failures.Add(new(path.ToString(), "must be a text"));
        else if (isLabel && value is StringValue { Value: var text } && (text.Length > LongestLabelValue || !LabelPattern().IsMatch(text)))
            failures.Add(new(path.ToString(), "must have at most 63 letters, digits, '-', '_' and '.', and begin and end with a letter or digit"));
    }

    private static void CheckTimeout(PropertyMap inputs, ImmutableArray<CheckFailure>.Builder failures)
    {
        if (inputs.Annotation(Annotations.TimeoutSeconds) is { } text && ObjectTimeouts.Parse(text) is null)
            failures.Add(new($"metadata.annotations[\"{Annotations.TimeoutSeconds}\"]", "must be a whole number of seconds, more than 0"));
    }

    private static void CheckWaitFor(PropertyMap inputs, ImmutableArray<CheckFailure>.Builder failures)
    {
        if (inputs.Annotation(Annotations.WaitFor) is not { Length: > 0 } text)
            return;
        try
        {
            WaitForExpression.ParseAll(text);
        }
        catch (FormatException e)
        {
            failures.Add(new($"metadata.annotations[\"{Annotations.WaitFor}\"]", e.Message));
        }
    }

    [GeneratedRegex("^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$")]
    private static partial Regex KeyPattern();

    [GeneratedRegex("^([A-Za-z0-9]([A-Za-z0-9_.-]*[A-Za-z0-9])?)?$")]
    private static partial Regex LabelPattern();
}
