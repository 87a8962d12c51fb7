using System.Collections.Immutable;
using ManagedKube.Engine.Backend;
using ManagedKube.Engine.Deployments.Plans;
using ManagedKube.Engine.Deployments.Targeting;
using ManagedKube.Engine.Projects;
using ManagedKube.Engine.Secrets;
using Pulumi.Protocol;

namespace ManagedKube.Engine.Deployments;

/// <summary>What to work on, and how.</summary>
public sealed record DeploymentRequest
{
    /// <summary>The usual <see cref="SettleTime"/>.</summary>
    public static readonly TimeSpan DefaultSettleTime = TimeSpan.FromMinutes(2);

    /// <summary>The project.</summary>
    public required ProjectFile Project { get; init; }

    /// <summary>The stack.</summary>
    public required StackIdentity Stack { get; init; }

    /// <summary>The stack's configuration, decrypted, by full key (<c>namespace:name</c>).</summary>
    public required ImmutableSortedDictionary<string, ConfigValue> Config { get; init; }

    /// <summary>Variables added to the environment of the program and the plugins.</summary>
    public ImmutableSortedDictionary<string, string> Environment { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Reads other stacks' outputs; null where stack references are not available.</summary>
    public IStackOutputs? StackOutputs { get; init; }

    /// <summary>How many steps may run at once; 1 or more. Steps wait for remote systems most of the time, not for a processor.</summary>
    public int Parallel { get; init; } = Math.Max(32, 4 * System.Environment.ProcessorCount);

    /// <summary>Look up the present state of every resource first.</summary>
    public bool Refresh { get; init; }

    /// <summary>Which resources it is about.</summary>
    public TargetOptions Targets { get; init; } = TargetOptions.All;

    /// <summary>
    /// Resources whose recorded protection does not count this time: somebody has agreed to their deletion or replacement.
    /// </summary>
    public ImmutableHashSet<Urn> Unprotected { get; init; } = [];

    /// <summary>
    /// Of a destruction: run the program meanwhile. Its hooks can run then, and providers have the configuration that it gives them now;
    /// it makes and changes nothing.
    /// </summary>
    public bool RunProgram { get; init; }

    /// <summary>Go on with what does not depend on a failed step.</summary>
    public bool ContinueOnError { get; init; }

    /// <summary>What the update is for; goes into the history.</summary>
    public string Message { get; init; } = "";

    /// <summary>
    /// What a preview showed and a person agreed to. An update that would do anything else stops before that step touches
    /// anything, with <see cref="DeploymentOutcome.PlanViolated"/>; a preview tells all that differs. Null: no such limit.
    /// </summary>
    public DeploymentPlan? Plan { get; init; }

    /// <summary>
    /// How long an interrupted creation may still be on its way outside, counted from its begin: only after that time is "nothing
    /// found" taken as "nothing was made".
    /// </summary>
    public TimeSpan SettleTime { get; init; } = DefaultSettleTime;

    /// <summary>What a person has decided about interrupted creations: by resource, the id of the object that it made.</summary>
    public ImmutableDictionary<Urn, string> ImportPendingCreates { get; init; } = ImmutableDictionary<Urn, string>.Empty;

    /// <summary>A person has decided that all other interrupted creations made nothing.</summary>
    public bool ClearPendingCreates { get; init; }
}
