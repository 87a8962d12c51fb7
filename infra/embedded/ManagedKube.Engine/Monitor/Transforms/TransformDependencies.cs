using System.Collections.Immutable;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;
using Pulumi.Protocol.Wire;
using Pulumirpc;

namespace ManagedKube.Engine.Monitor.Transforms;

/// <summary>
/// While transforms run, a property carries with it what it depends on, so that a transform that moves it moves its dependencies too.
/// </summary>
internal static class TransformDependencies
{
    private static readonly WireOptions Options = new() { KeepOutputValues = true };

    /// <summary>The properties of a registration, with what each depends on.</summary>
    public static PropertyMap Gather(RegisterResourceRequest request) => StructReader.Read(request.Object).Select((key, value) =>
    {
        var told = request.PropertyDependencies.TryGetValue(key, out var dependencies) ? dependencies.Urns
            : request.PropertyDependencies.Count == 0 && !request.Remote ? request.Dependencies
            : [];
        var known = ProgramInputs.Origins(value).ToImmutableHashSet();
        var missing = told.Select(Urn.Parse).Where(urn => !known.Contains(urn)).ToImmutableArray();
        if (missing.IsEmpty)
            return value;
        return value is OutputValue output
            ? output with { Dependencies = [.. output.Dependencies.Concat(missing).Distinct()] }
            : Output(value, missing);
    });

    /// <summary>The registration with those properties, and the dependencies that they and its options have now.</summary>
    public static RegisterResourceRequest Apply(RegisterResourceRequest request, PropertyMap properties)
    {
        request.Object = StructWriter.Write(properties, Options);
        request.PropertyDependencies.Clear();
        foreach (var (key, value) in properties)
        {
            var origins = ProgramInputs.Origins(value).Select(urn => urn.Text).Distinct().ToList();
            request.PropertyDependencies[key] = new RegisterResourceRequest.Types.PropertyDependencies { Urns = { origins } };
            request.Dependencies.AddRange(origins.Where(urn => !request.Dependencies.Contains(urn)).ToList());
        }
        return request;
    }

    // An unknown or secret value says so in the wrapper; wrapped once more it would be a known value that holds one.
    private static OutputValue Output(PropertyValue value, ImmutableArray<Urn> dependencies) => value switch
    {
        UnknownValue => new OutputValue(null, false, dependencies),
        SecretValue { Value: UnknownValue } => new OutputValue(null, true, dependencies),
        SecretValue secret => new OutputValue(secret.Value, true, dependencies),
        _ => new OutputValue(value, false, dependencies),
    };
}
