using System.Diagnostics.CodeAnalysis;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Deployments.Registering;

/// <summary>What the program has registered so far.</summary>
internal sealed class ProgramResources
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Urn, RegisteredResource> _registered = [];
    private readonly Dictionary<Urn, Urn> _renamed = [];
    private readonly HashSet<Urn> _replaced = [];
    private readonly HashSet<Urn> _withOutputs = [];

    public ProgramResources() => Entries = new EntryClaims(_lock);

    /// <summary>Who works on what is recorded.</summary>
    public EntryClaims Entries { get; }

    /// <summary>The outputs that the program gave the stack; null before it did.</summary>
    public PropertyMap? StackOutputs { get; set; }

    /// <summary>Takes a name for a resource of this run.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="ended">Ends with the registration.</param>
    /// <exception cref="RegistrationException">It is taken already, or another resource has claimed it as its former name.</exception>
    public void Claim(RegisteredResource resource, Task ended)
    {
        lock (_lock)
        {
            if (_renamed.TryGetValue(resource.Urn, out var claimant))
                throw new RegistrationException($"the name is claimed, as an alias, by {claimant}; two resources cannot share one former name");
            if (!_registered.TryAdd(resource.Urn, resource))
            {
                throw new RegistrationException(
                    "duplicate resource URN: two resources of the program have the same type, name and parent; give one another name");
            }
            Entries.Begin(resource.Urn, ended);
        }
    }

    /// <summary>Takes the first former name of a resource that is recorded and not taken yet.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="isRecorded">Whether there is an entry of that name.</param>
    /// <exception cref="RegistrationException">Another resource has claimed it.</exception>
    public Urn? ClaimAlias(RegisteredResource resource, Func<Urn, bool> isRecorded)
    {
        lock (_lock)
        {
            foreach (var alias in resource.Aliases)
            {
                if (_renamed.TryGetValue(alias, out var claimant) && claimant != resource.Urn)
                    throw new RegistrationException($"its former name {alias} is claimed by {claimant} too; two resources cannot share one former name");
                if (_registered.ContainsKey(alias) || !isRecorded(alias))
                    continue;
                _renamed[alias] = resource.Urn;
                return alias;
            }
            return null;
        }
    }

    public bool TryGet(Urn urn, [NotNullWhen(true)] out RegisteredResource? resource)
    {
        lock (_lock)
            return _registered.TryGetValue(urn, out resource);
    }

    /// <summary>The program runs only for the sake of the deletion of all that it has: nothing is made or changed.</summary>
    public bool IsToBeDestroyed { get; set; }

    /// <summary>Whether a resource stays when the program has ended.</summary>
    public bool IsWanted(Urn urn) => !IsToBeDestroyed && IsRegistered(urn);

    public bool IsRegistered(Urn urn) => TryGet(urn, out _);

    public bool HasFailed(Urn urn) => TryGet(urn, out var resource) && resource.Failed;

    /// <summary>Completes what is known of a claimed resource.</summary>
    public void Update(RegisteredResource resource)
    {
        lock (_lock)
            _registered[resource.Urn] = resource;
    }

    public void MarkFailed(Urn urn)
    {
        lock (_lock)
            if (_registered.TryGetValue(urn, out var resource))
                _registered[urn] = resource with { Failed = true };
    }

    /// <summary>Notes that a resource would have to be created, but that the operation is not about it.</summary>
    public void MarkLeftOut(Urn urn)
    {
        lock (_lock)
            _registered[urn] = _registered[urn] with { LeftOut = true };
    }

    public bool IsLeftOut(Urn urn) => TryGet(urn, out var resource) && resource.LeftOut;

    public void MarkReplaced(Urn urn)
    {
        lock (_lock)
            _replaced.Add(urn);
    }

    public bool IsReplaced(Urn urn)
    {
        lock (_lock)
            return _replaced.Contains(urn);
    }

    /// <summary>Whether these are the first outputs that the program gives to a resource.</summary>
    public bool TakeOutputs(Urn urn)
    {
        lock (_lock)
            return _withOutputs.Add(urn);
    }
}
