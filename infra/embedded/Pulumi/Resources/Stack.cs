using System.Collections.Immutable;
using System.Reflection;

namespace Pulumi;

/// <summary>
/// The root of all resources. A subclass creates them in its constructor and assigns its properties with
/// <see cref="OutputAttribute"/>, which become the outputs of the stack.
/// </summary>
public class Stack : ComponentResource
{
    internal const string TypeToken = "pulumi:pulumi:Stack";

    /// <summary>Registers the stack of the running deployment.</summary>
    public Stack(StackOptions? options = null)
        : base(
            TypeToken,
            $"{Deployment.Instance.ProjectName}-{Deployment.Instance.StackName}",
            new ComponentResourceOptions
            {
                ResourceTransformations = options?.ResourceTransformations ?? [],
                ResourceTransforms = options?.ResourceTransforms ?? [],
            })
    {
        Deployment.Running.Stack = this;
        StackOutputs = Output.Create<IDictionary<string, object?>>(ImmutableDictionary<string, object?>.Empty);
    }

    /// <summary>A stack whose resources and outputs come from a function.</summary>
    internal Stack(Func<Task<IDictionary<string, object?>>> init, StackOptions? options)
        : this(options)
    {
        StackOutputs = Output.Create(InitAsync());
        RegisterOutputs(StackOutputs);

        async Task<IDictionary<string, object?>> InitAsync() => (await init().ConfigureAwait(false)).ToImmutableDictionary();
    }

    internal Output<IDictionary<string, object?>> StackOutputs { get; private set; }

    /// <summary>Makes the output properties of a subclass the outputs of the stack.</summary>
    /// <exception cref="RunException">A property is not an output, or has not been assigned.</exception>
    internal void RegisterPropertyOutputs()
    {
        var outputs = GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => !property.DeclaringType!.IsAssignableFrom(typeof(Stack)))
            .Select(property => (Property: property, Attribute: property.GetCustomAttribute<OutputAttribute>()))
            .Where(pair => pair.Attribute is not null)
            .ToDictionary(pair => pair.Attribute!.Name ?? pair.Property.Name, pair => pair.Property.GetValue(this));

        var unassigned = NamesOf(outputs.Where(output => output.Value is null));
        if (unassigned.Length > 0)
        {
            throw new RunException(
                $"Output(s) '{string.Join(", ", unassigned)}' have no value assigned. "
                + "[Output] attributed properties must be assigned inside Stack constructor.");
        }

        var incorrect = NamesOf(outputs.Where(output => output.Value is not IOutput));
        if (incorrect.Length > 0)
            throw RunException.OutputsHaveIncorrectType(incorrect);

        StackOutputs = Output.Create<IDictionary<string, object?>>(outputs);
        RegisterOutputs(StackOutputs);
    }

    private static string[] NamesOf(IEnumerable<KeyValuePair<string, object?>> outputs) => [.. outputs.Select(output => output.Key)];
}
