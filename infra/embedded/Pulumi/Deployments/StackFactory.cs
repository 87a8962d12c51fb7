using System.Reflection;

namespace Pulumi;

/// <summary>Makes the stack object of a program.</summary>
internal static class StackFactory
{
    public static Stack Create<TStack>()
        where TStack : Stack, new()
        => WithPropertyOutputs((TStack)Activator.CreateInstance(
            typeof(TStack), BindingFlags.DoNotWrapExceptions | BindingFlags.Public | BindingFlags.Instance, null, null, null)!);

    public static Stack Create<TStack>(IServiceProvider serviceProvider)
        where TStack : Stack
        => WithPropertyOutputs(serviceProvider.GetService(typeof(TStack)) as TStack ?? throw new InvalidOperationException(
            $"The service provider has no {typeof(TStack)}: register it before running the deployment."));

    private static Stack WithPropertyOutputs(Stack stack)
    {
        stack.RegisterPropertyOutputs();
        return stack;
    }
}
