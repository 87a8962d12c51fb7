using System.Collections.Immutable;

namespace Pulumi;

/// <summary>What an error hook is told about the operation that failed. Secret properties are outputs.</summary>
public class ErrorHookArgs
{
    /// <summary>Takes the members.</summary>
    public ErrorHookArgs(
        string urn,
        string id,
        string name,
        string type,
        ImmutableDictionary<string, object?>? newInputs = null,
        ImmutableDictionary<string, object?>? oldInputs = null,
        ImmutableDictionary<string, object?>? oldOutputs = null,
        string failedOperation = "",
        IReadOnlyList<string>? errors = null)
    {
        Urn = urn;
        Id = id;
        Name = name;
        Type = type;
        NewInputs = newInputs;
        OldInputs = oldInputs;
        OldOutputs = oldOutputs;
        FailedOperation = failedOperation;
        Errors = errors ?? [];
    }

    /// <summary>The URN of the resource.</summary>
    public string Urn { get; }

    /// <summary>The id of the resource; empty while there is none.</summary>
    public string Id { get; }

    /// <summary>The name of the resource.</summary>
    public string Name { get; }

    /// <summary>The type token of the resource.</summary>
    public string Type { get; }

    /// <summary>The inputs that the program asks for; null for a deletion.</summary>
    public ImmutableDictionary<string, object?>? NewInputs { get; }

    /// <summary>The inputs before the operation; null for a creation.</summary>
    public ImmutableDictionary<string, object?>? OldInputs { get; }

    /// <summary>The outputs before the operation; null for a creation.</summary>
    public ImmutableDictionary<string, object?>? OldOutputs { get; }

    /// <summary>The operation: <c>create</c>, <c>update</c> or <c>delete</c>.</summary>
    public string FailedOperation { get; }

    /// <summary>What has gone wrong, the latest failure first.</summary>
    public IReadOnlyList<string> Errors { get; }
}
