using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace ManagedKube.Acceptance.Kubernetes;

/// <summary>What was read from the Kubernetes API.</summary>
/// <param name="readings">By kind, its objects in all namespaces, or why they could not be read.</param>
internal sealed class KubernetesState(IReadOnlyDictionary<ResourceKind, KubernetesReading> readings)
{
    /// <summary>The address that the kubeconfig names; it was read from there.</summary>
    public required Uri Server { get; init; }

    /// <summary>The day that versions are judged by.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>By path, whether the API server calls itself well.</summary>
    public required IReadOnlyDictionary<string, Answer> Health { get; init; }

    /// <summary>By question, whether it is allowed.</summary>
    public required IReadOnlyDictionary<AccessQuestion, Answer> Access { get; init; }

    /// <summary>By attempt, what came of it.</summary>
    public required IReadOnlyDictionary<Attempt, Trial> Trials { get; init; }

    /// <summary>The objects of a kind; empty when the API does not know the kind.</summary>
    /// <exception cref="UnreadableException">They could not be read.</exception>
    public ImmutableArray<JsonObject> Of(ResourceKind kind) => readings.TryGetValue(kind, out var reading)
        ? reading.Objects ?? throw new UnreadableException($"{kind} could not be read: {reading.Problem}")
        : throw new InvalidOperationException($"A fact looks at {kind} without saying so.");

    /// <summary>One object; null when there is none of that name.</summary>
    /// <exception cref="UnreadableException">The kind could not be read.</exception>
    public JsonObject? Find(ResourceKind kind, string? @namespace, string name) =>
        Of(kind).FirstOrDefault(item => item.Name() == name && (@namespace is null || item.Namespace() == @namespace));

    /// <summary>Whether somebody may do something.</summary>
    /// <exception cref="UnreadableException">The API server did not say.</exception>
    public bool IsAllowed(AccessQuestion question) => !Access.TryGetValue(question, out var answer)
        ? throw new InvalidOperationException($"A fact asks \"{question}\" without saying so.")
        : answer.Yes ?? throw new UnreadableException($"whether to {question} is allowed could not be asked: {answer.Problem}");

    /// <summary>The object that an attempt would make; null when it is refused.</summary>
    /// <exception cref="UnreadableException">The API server neither made nor refused it.</exception>
    public JsonObject? Try(Attempt attempt) => !Trials.TryGetValue(attempt, out var trial)
        ? throw new InvalidOperationException($"A fact tries to {attempt} without saying so.")
        : trial.IsAdmitted is null ? throw new UnreadableException($"whether to {attempt} is admitted could not be tried: {trial.Problem}") : trial.Made;

    /// <summary>What is wrong by the API server's own account; null when nothing is.</summary>
    public string? Illness(string path) => !Health.TryGetValue(path, out var answer)
        ? throw new InvalidOperationException($"A fact looks at {path} without saying so.")
        : answer.Yes == true ? null : answer.Problem ?? "it does not say why";
}
