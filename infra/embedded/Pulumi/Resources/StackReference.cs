using System.Collections.Immutable;

namespace Pulumi;

/// <summary>Reads the outputs of another stack.</summary>
public class StackReference : CustomResource
{
    /// <summary>Reads the stack.</summary>
    /// <param name="name">The name of the reference, and of the stack unless <paramref name="args"/> name it.</param>
    /// <param name="args">The name of the stack.</param>
    /// <param name="options">How the reference is managed.</param>
    public StackReference(string name, StackReferenceArgs? args = null, CustomResourceOptions? options = null)
        : base(
            "pulumi:pulumi:StackReference",
            name,
            new StackReferenceArgs { Name = args?.Name ?? name },
            CustomResourceOptions.Merge(options, new CustomResourceOptions { Id = args?.Name ?? name }))
    {
    }

    /// <summary>The name of the referenced stack.</summary>
    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    /// <summary>All outputs of the referenced stack; secret if any of them is.</summary>
    [Output("outputs")]
    public Output<ImmutableDictionary<string, object>> Outputs { get; private set; } = null!;

    /// <summary>The names of those outputs that are secret.</summary>
    [Output("secretOutputNames")]
    public Output<ImmutableArray<string>> SecretOutputNames { get; private set; } = null!;

    /// <summary>The output of that name, or null. It is only secret if the output itself is.</summary>
    public Output<object?> GetOutput(Input<string> name)
        => WithOwnSecrecy(name, Output.Tuple(name.ToOutput(), Outputs).Apply(object? (pair) => pair.Item2.GetValueOrDefault(pair.Item1)));

    /// <summary>
    /// The output of that name. If there is none, resolving fails with a <see cref="KeyNotFoundException"/>.
    /// </summary>
    public Output<object> RequireOutput(Input<string> name)
        => WithOwnSecrecy(name, Output.Tuple(name.ToOutput(), Name, Outputs).Apply(values
            => values.Item3.TryGetValue(values.Item1, out var value)
                ? value
                : throw new KeyNotFoundException($"Required output '{values.Item1}' does not exist on stack '{values.Item2}'.")));

    /// <summary>The output of that name, with what tells whether it is secret.</summary>
    public async Task<StackReferenceOutputDetails> GetOutputDetailsAsync(string name)
    {
        var data = await GetOutput(name).DataTask.ConfigureAwait(false);
        return data.IsSecret ? new() { SecretValue = data.Value } : new() { Value = data.Value };
    }

    /// <summary>The plain value of an output, or null if there is none.</summary>
    /// <exception cref="InvalidOperationException">The output is secret.</exception>
    public Task<object?> GetValueAsync(Input<string> name) => GetPlainValueAsync(name, GetOutput(name));

    /// <summary>The plain value of an output.</summary>
    /// <exception cref="InvalidOperationException">The output is secret.</exception>
    /// <exception cref="KeyNotFoundException">There is no such output.</exception>
    public Task<object> RequireValueAsync(Input<string> name) => GetPlainValueAsync(name, RequireOutput(name));

    private static async Task<T> GetPlainValueAsync<T>(Input<string> name, Output<T> output)
    {
        var data = await output.DataTask.ConfigureAwait(false);
        if (!data.IsSecret)
            return data.Value;

        var outputName = await name.ToOutput().GetValueAsync(whenUnknown: "?").ConfigureAwait(false);
        throw new InvalidOperationException($"Output '{outputName}' is secret: use GetOutput or RequireOutput.");
    }

    private Output<T> WithOwnSecrecy<T>(Input<string> name, Output<T> output)
    {
        return new(GetDataAsync());

        async Task<OutputData<T>> GetDataAsync()
        {
            var data = await output.DataTask.ConfigureAwait(false);
            var nameData = await name.ToOutput().DataTask.ConfigureAwait(false);
            var secretNames = await SecretOutputNames.DataTask.ConfigureAwait(false);
            return nameData.IsKnown && secretNames.IsKnown
                ? data.WithSecret(!secretNames.Value.IsDefault && secretNames.Value.Contains(nameData.Value))
                : data;
        }
    }
}
