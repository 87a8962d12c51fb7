using ManagedKube.Simulator.Kubernetes.Authentication;

namespace ManagedKube.Simulator.Kubernetes.Writing;

/// <summary>How an object is written.</summary>
internal sealed record WriteOptions
{
    /// <summary>Who writes.</summary>
    public required UserInfo User { get; init; }

    /// <summary>The name that the writer's fields are owned under.</summary>
    public required string Manager { get; init; }

    /// <summary>Everything is checked and answered, and nothing stored.</summary>
    public bool DryRun { get; init; }

    /// <summary>What becomes of fields that the type does not have.</summary>
    public FieldValidation Validation { get; init; } = FieldValidation.Ignore;

    /// <summary>Is told what the client should hear besides the answer.</summary>
    public Action<string> Warn { get; init; } = _ => { };

    /// <summary>A part of the cluster that writes on its own.</summary>
    public static WriteOptions Of(string component) => new()
    {
        User = new UserInfo($"system:{component}", [UserInfo.Masters, UserInfo.Authenticated]),
        Manager = component,
    };
}
