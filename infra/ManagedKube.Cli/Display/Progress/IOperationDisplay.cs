using ManagedKube.Engine.Events;

namespace ManagedKube.Cli.Display.Progress;

/// <summary>Shows an operation while it goes on. Disposing it ends the show.</summary>
internal interface IOperationDisplay : IEngineEvents, IAsyncDisposable;
