using System.Collections.Immutable;
using System.Net;
using ManagedKube.Acceptance.Iaas;
using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Planning;
using ManagedKube.OpenIaaS;

namespace ManagedKube.Acceptance;

/// <summary>Compares a delivered cluster with its plan. It changes nothing.</summary>
/// <param name="iaas">The OpenIaaS API.</param>
/// <param name="proxy">The way to the cluster; null for the usual one of this process.</param>
/// <param name="time">Tells when it was.</param>
public sealed class AcceptanceCheck(OpenIaaSClient iaas, IWebProxy? proxy, TimeProvider time)
{
    /// <summary>Checks every fact that applies. What cannot be read fails the facts that need it, with the reason; nothing is thrown for it.</summary>
    /// <param name="stack">The stack, for the report.</param>
    /// <param name="plan">What was ordered.</param>
    /// <param name="kubeconfig">The text of the administrator's kubeconfig; null when the stack has none.</param>
    /// <param name="asOf">The day, in UTC, that versions are judged by; null for today.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<AcceptanceReport> RunAsync(string stack, ClusterPlan plan, string? kubeconfig, DateOnly? asOf, CancellationToken cancel)
    {
        var facts = FactList.All;
        var day = asOf ?? DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var machines = ReadIaasAsync(plan, cancel);
        var cluster = ReadKubernetesAsync(KubernetesDemand.Of(facts, plan), kubeconfig, day, cancel);
        var (iaasState, iaasProblem) = await machines.ConfigureAwait(false);
        var (kubernetesState, kubernetesProblem) = await cluster.ConfigureAwait(false);
        return new AcceptanceReport(stack, time.GetUtcNow(), day, [.. facts.Select(fact => Check(fact, plan, () => fact switch
        {
            IaasFact machine => machine.Problems(plan, iaasState ?? throw new UnreadableException(iaasProblem!)),
            KubernetesFact node => node.Problems(plan, kubernetesState ?? throw new UnreadableException(kubernetesProblem!)),
            _ => throw new InvalidOperationException($"Nobody reads {fact.Description.Id}."),
        }))]);
    }

    /// <summary>What becomes of one fact.</summary>
    internal static FactResult Check(Fact fact, ClusterPlan plan, Func<IEnumerable<string>> problems)
    {
        if (!fact.AppliesTo(plan))
            return new FactResult(fact.Description, FactOutcome.DoesNotApply, []);
        ImmutableArray<string> found;
        try
        {
            found = [.. problems()];
        }
        catch (UnreadableException exception)
        {
            found = [exception.Message];
        }

        return new FactResult(fact.Description, found.IsEmpty ? FactOutcome.Holds : FactOutcome.Fails, found);
    }

    private async Task<(IaasState? State, string? Problem)> ReadIaasAsync(ClusterPlan plan, CancellationToken cancel)
    {
        try
        {
            return (await IaasReader.ReadAsync(iaas, plan, cancel).ConfigureAwait(false), null);
        }
        catch (OpenIaaSException exception)
        {
            return (null, $"the IaaS could not be read: {exception.Message}");
        }
    }

    private async Task<(KubernetesState? State, string? Problem)> ReadKubernetesAsync(
        KubernetesDemand demand, string? kubeconfig, DateOnly day, CancellationToken cancel)
    {
        if (kubeconfig is null)
            return (null, "the stack has no kubeconfig: it was never deployed to its end");
        try
        {
            using var reader = new KubernetesReader(kubeconfig, proxy);
            return (await reader.ReadAsync(demand, day, cancel).ConfigureAwait(false), null);
        }
        catch (UnreadableException exception)
        {
            return (null, exception.Message);
        }
    }
}
