using System.Collections.Immutable;
using ManagedKube.Engine.Assets;
using ManagedKube.Engine.Backend;
using ManagedKube.Engine.Deployments.Providers;
using ManagedKube.Engine.Deployments.Registering;
using ManagedKube.Engine.Monitor.Callbacks;
using ManagedKube.Engine.State;
using Pulumi.Protocol;
using Pulumi.Protocol.Paths;
using Pulumi.Protocol.Values;
using Pulumi.Protocol.Wire;
using Pulumirpc;

namespace ManagedKube.Engine.Monitor;

/// <summary>Reads what a program wants from its requests.</summary>
internal sealed class GoalReader(StackIdentity stack, ProgramPackages packages)
{
    /// <exception cref="FormatException">The request is malformed.</exception>
    public ResourceGoal Read(RegisterResourceRequest request)
    {
        var sent = FiniteNumbers.Require(StructReader.Read(request.Object));
        var origins = sent.ToImmutableSortedDictionary(property => property.Key, property => ProgramInputs.Origins(property.Value).ToImmutableArray());
        ImmutableArray<Urn> dependencies = [.. Urns(request.Dependencies).Concat(origins.Values.SelectMany(urns => urns)).Distinct()];
        var plugin = packages.Plugin(request);
        var inputs = ProgramInputs.Plain(sent);
        return new ResourceGoal
        {
            Urn = UrnOf(request),
            Custom = request.Custom,
            Inputs = request.Type.StartsWith(Urn.ProviderTypePrefix, StringComparison.Ordinal) ? ProviderInputs.WithPlugin(inputs, plugin) : inputs,
            Parent = OptionalUrn(request.Parent),
            Dependencies = dependencies,
            PropertyDependencies = PropertyDependencies(request, origins, dependencies),
            Provider = request.Provider,
            Providers = request.Providers.ToImmutableSortedDictionary(),
            Plugin = plugin,
            Protect = request.HasProtect ? request.Protect : null,
            RetainOnDelete = request.HasRetainOnDelete ? request.RetainOnDelete : null,
            DeletedWith = OptionalUrn(request.DeletedWith),
            DeleteBeforeReplace = request.DeleteBeforeReplaceDefined || request.DeleteBeforeReplace ? request.DeleteBeforeReplace : null,
            IgnoreChanges = [.. request.IgnoreChanges],
            ReplaceOnChanges = [.. request.ReplaceOnChanges],
            HideDiffs = [.. request.HideDiffs.Select(PropertyPath.Parse)],
            AdditionalSecretOutputs = [.. request.AdditionalSecretOutputs],
            Aliases = [.. request.Aliases.Select(Read), .. request.AliasURNs.Select(urn => new AliasSpec { Urn = Urn.Parse(urn) })],
            ImportId = request.ImportId,
            CustomTimeouts = Read(request.CustomTimeouts),
            ReplaceWith = [.. Urns(request.ReplaceWith)],
            ReplacementTrigger = request.ReplacementTrigger is null or { KindCase: Google.Protobuf.WellKnownTypes.Value.KindOneofCase.NullValue }
                ? null
                : ProgramInputs.Plain(StructReader.Read(request.ReplacementTrigger)),
            Hooks = HookBindings.Read(request.Hooks),
        };
    }

    /// <exception cref="FormatException">The request is malformed.</exception>
    public ResourceGoal Read(ReadResourceRequest request)
    {
        ImmutableArray<Urn> dependencies = [.. Urns(request.Dependencies)];
        return new ResourceGoal
        {
            Urn = CreateUrn(request.Parent, request.Type, request.Name),
            Custom = true,
            Inputs = ProgramInputs.Plain(FiniteNumbers.Require(StructReader.Read(request.Properties))),
            Parent = OptionalUrn(request.Parent),
            Dependencies = dependencies,
            Provider = request.Provider,
            Plugin = packages.Plugin(request.Type, request.Version, request.PluginDownloadURL, request.PackageRef),
            AdditionalSecretOutputs = [.. request.AdditionalSecretOutputs],
        };
    }

    /// <summary>The name that a registered resource has.</summary>
    /// <exception cref="FormatException">The request is malformed.</exception>
    public Urn UrnOf(RegisterResourceRequest request) => CreateUrn(request.Parent, request.Type, request.Name);

    private Urn CreateUrn(string parent, string type, string name)
    {
        if (type.Length == 0 || name.Length == 0)
            throw new FormatException("A resource needs a type and a name.");
        return Urn.Create(stack.Stack, stack.Project, OptionalUrn(parent), type, name);
    }

    // A program that tells nothing about single properties means that each can come from anywhere; one with remote components always tells.
    private static ImmutableSortedDictionary<string, ImmutableArray<Urn>> PropertyDependencies(
        RegisterResourceRequest request, ImmutableSortedDictionary<string, ImmutableArray<Urn>> origins, ImmutableArray<Urn> dependencies)
    {
        if (request.PropertyDependencies.Count == 0 && !request.Remote)
            return dependencies.IsEmpty
                ? ImmutableSortedDictionary<string, ImmutableArray<Urn>>.Empty
                : origins.ToImmutableSortedDictionary(entry => entry.Key, _ => dependencies);
        var result = origins.ToBuilder();
        foreach (var (key, told) in request.PropertyDependencies)
            result[key] = [.. Urns(told.Urns).Concat(origins.GetValueOrDefault(key, [])).Distinct()];
        return result.ToImmutable();
    }

    private static AliasSpec Read(Alias alias) => alias.AliasCase == Alias.AliasOneofCase.Spec
        ? new AliasSpec
        {
            Name = alias.Spec.Name,
            Type = alias.Spec.Type,
            Stack = alias.Spec.Stack,
            Project = alias.Spec.Project,
            Parent = OptionalUrn(alias.Spec.ParentUrn),
            NoParent = alias.Spec.NoParent,
        }
        : new AliasSpec { Urn = Urn.Parse(alias.Urn) };

    private static OperationTimeouts? Read(RegisterResourceRequest.Types.CustomTimeouts? timeouts)
    {
        if (timeouts is null)
            return null;
        var read = new OperationTimeouts(
            GoDuration.Parse(timeouts.Create), GoDuration.Parse(timeouts.Update), GoDuration.Parse(timeouts.Delete), GoDuration.Parse(timeouts.Read));
        return read == new OperationTimeouts() ? null : read;
    }

    private static IEnumerable<Urn> Urns(IEnumerable<string> texts) => texts.Select(Urn.Parse);

    private static Urn OptionalUrn(string text) => text.Length == 0 ? default : Urn.Parse(text);
}
