using Spectre.Console.Rendering;

namespace ObShell.Client.Spectre;

/// <summary>A view that is drawn anew several times a second.</summary>
internal interface ILiveView : IProgressView
{
    /// <summary>Draws the present state.</summary>
    IRenderable Draw();
}
